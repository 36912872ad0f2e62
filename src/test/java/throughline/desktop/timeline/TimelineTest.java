package throughline.desktop.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import throughline.desktop.WindowTest;
import throughline.plan.Blackout;
import throughline.plan.Campaign;
import throughline.plan.Deletion;
import throughline.plan.Plan;
import throughline.plan.Touchpoint;

/** The timeline, by hand and by keys. */
class TimelineTest extends WindowTest {

    private TimelineCanvas canvas;

    @BeforeEach
    void show() {
        fx(() -> desk.panels().timelineProperty().set(true));
        canvas = node("timeline-canvas");
    }

    private Point2D at(LocalDateTime time) {
        TimelineShapes shapes = canvas.shapes();
        return canvas.localToScreen(shapes.x(time), shapes.middle(0));
    }

    private Campaign campaign() {
        return now().require("winter-launch", Campaign.class);
    }

    private int steps() {
        return model.openPlanProperty().get().history().done().size();
    }

    private LocalDateTime time(String touchpoint) {
        return now().require(touchpoint, Touchpoint.class).when().earliest();
    }

    private void press(LocalDateTime time, double days) {
        robot.moveTo(at(time)).press(MouseButton.PRIMARY);
        robot.moveBy(days * canvas.axis().perDay() / 2, 0);
        robot.moveBy(days * canvas.axis().perDay() / 2, 0);
    }

    @Test
    @Tag("needs-display")
    void draggingABarMovesTheCampaignAndItsTouchpointsInOneStep() {
        Plan before = now();
        int steps = steps();
        press(LocalDate.of(2027, 1, 7).atTime(12, 0), 7);
        assertTrue(
                model.hintProperty().get().contains("11 Jan – 7 Feb 2027"),
                model.hintProperty().get());
        assertSame(before, now(), "until it is let go nothing is changed");
        robot.release(MouseButton.PRIMARY);
        assertEquals(LocalDate.of(2027, 1, 11), campaign().starts());
        assertEquals(LocalDate.of(2027, 2, 7), campaign().ends());
        assertEquals(LocalDateTime.of(2027, 1, 18, 9, 0), time("winter-launch-email"));
        assertEquals(steps + 1, steps());
        assertEquals("", model.hintProperty().get());
        robot.push(SHORTCUT, KeyCode.Z);
        assertEquals(before, now());
    }

    @Test
    @Tag("needs-display")
    void escapeGivesADragUpWithNothingChanged() {
        Plan before = now();
        int steps = steps();
        press(LocalDate.of(2027, 1, 7).atTime(12, 0), 7);
        robot.push(KeyCode.ESCAPE);
        assertEquals("", model.hintProperty().get());
        robot.moveBy(30, 0).release(MouseButton.PRIMARY);
        assertSame(before, now());
        assertEquals(steps, steps());
    }

    @Test
    @Tag("needs-display")
    void anEndAndAMarkAreDraggedAlone() {
        robot.moveTo(at(LocalDate.of(2027, 2, 1).atStartOfDay())).press(MouseButton.PRIMARY);
        robot.moveBy(-canvas.axis().perDay(), 0).moveBy(-canvas.axis().perDay(), 0);
        robot.release(MouseButton.PRIMARY);
        assertEquals(LocalDate.of(2027, 1, 29), campaign().ends());
        assertEquals(LocalDate.of(2027, 1, 4), campaign().starts());
        press(LocalDateTime.of(2027, 1, 18, 9, 0), 4);
        robot.release(MouseButton.PRIMARY);
        assertEquals(LocalDateTime.of(2027, 1, 22, 9, 0), time("winter-launch-sms"));
        assertEquals(LocalDateTime.of(2027, 1, 11, 9, 0), time("winter-launch-email"));
        assertEquals(LocalDate.of(2027, 1, 29), campaign().ends());
        assertEquals(Set.of("winter-launch-sms"), model.selectionProperty().get());
    }

    @Test
    void aClickChoosesAndADayLightsItsStationsOnTheMap() {
        robot.moveTo(at(LocalDateTime.of(2027, 1, 11, 9, 0)));
        assertEquals(Set.of("email"), model.foundProperty().get());
        robot.clickOn(at(LocalDateTime.of(2027, 1, 11, 9, 0)));
        assertEquals(Set.of("winter-launch-email"), model.selectionProperty().get());
        robot.clickOn(at(LocalDate.of(2027, 1, 7).atTime(12, 0)));
        assertEquals(Set.of("winter-launch"), model.selectionProperty().get());
        assertEquals(Set.of(), model.foundProperty().get());
    }

    @Test
    void theKeyboardWalksMovesAndZooms() {
        int steps = steps();
        fx(canvas::requestFocus);
        robot.push(KeyCode.DOWN);
        assertEquals(Set.of("winter-launch"), model.selectionProperty().get());
        assertTrue(canvas.getAccessibleText().contains("Winter launch"), canvas.getAccessibleText());
        robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.RIGHT);
        assertEquals(Set.of("winter-launch-sms"), model.selectionProperty().get());
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        assertEquals(LocalDateTime.of(2027, 1, 19, 9, 0), time("winter-launch-sms"));
        assertEquals(steps + 1, steps());
        robot.push(KeyCode.UP);
        robot.push(KeyCode.SHIFT, KeyCode.ALT, KeyCode.LEFT);
        assertEquals(LocalDate.of(2026, 12, 28), campaign().starts());
        assertEquals(LocalDateTime.of(2027, 1, 12, 9, 0), time("winter-launch-sms"));
        assertEquals(steps + 2, steps());
        double wide = canvas.axis().perDay();
        robot.push(KeyCode.MINUS);
        assertTrue(canvas.axis().perDay() < wide);
        robot.push(KeyCode.PLUS);
        assertEquals(wide, canvas.axis().perDay(), 1e-6);
    }

    @Test
    void withoutCampaignsItSaysWhatIsMissingAndBeginsOne() {
        fx(() -> model.apply(plan -> Deletion.delete(plan, Set.of("winter-launch"))));
        assertTrue(node("timeline-none").isVisible());
        robot.clickOn("#timeline-begin");
        assertEquals(1, now().campaigns().size());
        assertTrue(!node("timeline-none").isVisible());
        assertEquals(List.of("no dates yet"), List.of(canvas.getAccessibleText().split(", ")[2]));
    }

    private Point2D above(LocalDate day) {
        TimelineShapes shapes = canvas.shapes();
        return canvas.localToScreen(shapes.x(day.atTime(12, 0)), shapes.calendar() * 3 / 4);
    }

    @Test
    @Tag("needs-display")
    void drawingOverDaysInTheCalendarKeepsThemFree() throws Exception {
        int steps = steps();
        robot.moveTo(above(LocalDate.of(2027, 1, 13))).press(MouseButton.PRIMARY);
        robot.moveTo(above(LocalDate.of(2027, 1, 12))).moveTo(above(LocalDate.of(2027, 1, 11)));
        robot.release(MouseButton.PRIMARY);
        Blackout blackout = now().blackouts().getFirst();
        assertEquals(LocalDate.of(2027, 1, 11), blackout.first());
        assertEquals(LocalDate.of(2027, 1, 13), blackout.last());
        assertEquals(steps + 1, steps());
        assertEquals(Set.of(blackout.id()), model.selectionProperty().get());
        until(() ->
                model.findingsProperty().get().stream().anyMatch(it -> it.code().equals("BLACKOUT")));
        robot.clickOn(at(LocalDate.of(2027, 1, 7).atTime(12, 0)));
        robot.clickOn(above(LocalDate.of(2027, 1, 12)));
        assertEquals(Set.of(blackout.id()), model.selectionProperty().get());
        robot.push(SHORTCUT, KeyCode.Z);
        assertEquals(List.of(), now().blackouts());
    }

    @Test
    void holidaysAreReadFromACalendarAsOneStepAndBadFilesChangeNothing() throws Exception {
        Path file = folder.resolve("days.ics");
        int year = LocalDate.now().getYear() + 1;
        Files.writeString(
                file,
                "BEGIN:VCALENDAR\r\n"
                        + "VERSION:2.0\r\n"
                        + "PRODID:-//x//EN\r\n"
                        + "BEGIN:VEVENT\r\n"
                        + "UID:1\r\n"
                        + "DTSTAMP:20260101T000000Z\r\n"
                        + "DTSTART;VALUE=DATE:" + year
                        + "0501\r\nSUMMARY:Labour Day\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
        int steps = steps();
        dialogs.file = java.util.Optional.of(file);
        fx(() -> desk.actions().get("calendar.read").fire());
        until(() -> now().blackouts().size() == 1 || !dialogs.told.isEmpty());
        assertEquals(List.of(), dialogs.told);
        assertEquals("Labour Day", now().blackouts().getFirst().name());
        assertEquals(steps + 1, steps());
        Plan before = now();
        Files.writeString(file, "no calendar");
        dialogs.file = java.util.Optional.of(file);
        fx(() -> desk.actions().get("calendar.read").fire());
        until(() -> dialogs.told.size() == 1);
        assertTrue(dialogs.told.getFirst().text().contains("days.ics"), dialogs.told.toString());
        assertSame(before, now());
    }

    @Test
    void playingGoesThroughTheDaysAndEscapeEndsIt() throws Exception {
        fx(canvas::requestFocus);
        robot.push(KeyCode.SPACE);
        until(() -> model.foundProperty().get().equals(Set.of("email")));
        assertTrue(
                model.hintProperty().get().startsWith("Playing: "),
                model.hintProperty().get());
        robot.push(KeyCode.SPACE);
        assertTrue(!model.playingProperty().get());
        assertTrue(canvas.player().isUnderWay(), "it is paused, not ended");
        robot.push(KeyCode.ESCAPE);
        assertTrue(!canvas.player().isUnderWay());
        assertEquals(Set.of(), model.foundProperty().get());
        assertEquals("", model.hintProperty().get());
    }

    @Test
    void campaignsStandTogetherByWhatIsChosen() {
        ComboBox<Grouping> group = node("timeline-group");
        for (Grouping by : Grouping.values()) {
            fx(() -> group.setValue(by));
            assertEquals(
                    by == Grouping.NONE,
                    canvas.shapes().lines().size() == canvas.rows().size(),
                    by.word());
        }
        fx(() -> desk.actions().get("timeline.group.owner").fire());
        assertEquals(Grouping.OWNER, group.getValue());
        fx(() -> desk.panels().timelineProperty().set(false));
        fx(() -> desk.actions().get("timeline.group.audience").fire());
        assertTrue(desk.panels().timelineProperty().get(), "choosing a grouping shows it");
        assertEquals(Grouping.AUDIENCE, group.getValue());
        assertEquals(
                List.of("Members", "Winter launch", "Visitors", "Winter launch"),
                canvas.shapes().lines().stream().map(TimelineLine::name).toList());
        fx(canvas::requestFocus);
        robot.push(KeyCode.DOWN);
        assertEquals(Set.of("winter-launch"), model.selectionProperty().get());
    }
}
