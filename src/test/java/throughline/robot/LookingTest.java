package throughline.robot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import throughline.draw.Focus;
import throughline.draw.Theme;
import throughline.item.Words;
import throughline.plan.Plan;

/** Looking around: focus, pan, zoom, colours; and what leaves the window: a PDF, another plan. */
@Tag("needs-display")
class LookingTest extends RobotJourney {

    @Test
    @DisplayName(
            "a track comes into focus by a double click, a campaign from the outline, and the chip leads out again")
    void focus() {
        person.doubleClick(person.place(16.5, 31));
        untilFocus(new Focus.OnTrack("orders"));
        person.click("#focus-none");
        untilFocus(Focus.NONE);
        person.doubleClickText("Mend it");
        untilFocus(new Focus.OnCampaign("mend-it"));
        person.untilText("Campaign Mend it");
        person.click("#focus-none");
        untilFocus(Focus.NONE);
    }

    @Test
    @DisplayName(
            "the map follows the middle button and the space bar; the wheel zooms about the pointer; fit brings all"
                    + " back")
    void view() {
        Plan before = person.plan();
        Point2D hub = person.spot("identity-hub");
        person.drag(hub, hub.add(80, 50), MouseButton.MIDDLE);
        person.until(
                "the ground came along", () -> person.spotNow("identity-hub").distance(hub.add(80, 50)) < 2);

        person.click("#tool-select");
        person.hand.moveTo(hub);
        person.clickStation("identity-hub");
        Point2D here = person.spot("identity-hub");
        person.hand.press(KeyCode.SPACE);
        person.drag(here, here.add(-60, -30), MouseButton.PRIMARY);
        person.hand.release(KeyCode.SPACE);
        person.until(
                "the ground came along", () -> person.spotNow("identity-hub").distance(here.add(-60, -30)) < 2);
        assertEquals(before, person.plan(), "and no station was moved");

        Point2D under = person.spot("loyalty");
        double far = zoom();
        person.hand.moveTo(under).scroll(4, VerticalDirection.UP);
        person.until("it is nearer", () -> Math.abs(zoomNow() - far) > 0.1);
        person.until(
                "the spot under the pointer stays",
                () -> person.spotNow("loyalty").distance(under) < 1.5);
        person.click("#fit");
        person.until(
                "the whole map fits",
                () -> zoomNow() == 1 && person.spotNow("identity-hub").distance(hub) < 2);
    }

    @Test
    @DisplayName("the colours turn with one click, and stay over a restart")
    void theme() {
        Theme before = Person.see(() -> person.model().themeProperty().get());
        person.click("#toggle-dark");
        person.until(
                "the colours are turned", () -> person.model().themeProperty().get() != before);
        Theme turned = Person.see(() -> person.model().themeProperty().get());
        person.close();
        person = Person.at(folder.resolve("workspace"));
        assertEquals(turned, Person.see(() -> person.model().themeProperty().get()));
    }

    @Test
    @DisplayName("a PDF is handed out through the dialog")
    void export() throws Exception {
        Path file = folder.resolve("winter.pdf");
        person.willChoose(file);
        person.click("#export");
        person.untilText("Export Winter launch");
        person.clickText(Words.say("export.kind.pdf"));
        person.clickText(Words.say("export.go"));
        person.untilText(Words.say("passing.written", file.toString()));
        byte[] written = Files.readAllBytes(file);
        assertTrue(written.length > 10_000, "a report of some pages");
        assertEquals("%PDF-", new String(written, 0, 5, StandardCharsets.US_ASCII));
    }

    @Test
    @DisplayName("a picture is handed out without the mouse: arrows choose, Enter goes on")
    void exportByKeys() throws Exception {
        Path file = folder.resolve("winter.png");
        person.willChoose(file);
        person.keys(KeyCode.CONTROL, KeyCode.E);
        person.untilTyping("export-pdf");
        person.keys(KeyCode.DOWN);
        person.keys(KeyCode.DOWN);
        person.keys(KeyCode.DOWN);
        person.untilTyping("export-png");
        person.keys(KeyCode.ENTER);
        person.untilText(Words.say("passing.written", file.toString()));
        assertEquals((byte) 'P', Files.readAllBytes(file)[1]);
    }

    @Test
    @DisplayName("a new plan is begun and the first one opened again from the list")
    void plans() {
        Plan first = person.plan();
        person.keys(KeyCode.CONTROL, KeyCode.N);
        person.untilTyping("start-sample");
        person.click("#start-empty");
        person.untilTyping("name-field");
        person.type("Summer");
        person.keys(KeyCode.ENTER);
        person.until(
                "the new plan is there", () -> person.plan().sheet().title().equals("Summer"));
        assertEquals(0, person.plan().campaigns().size());
        person.keys(KeyCode.CONTROL, KeyCode.O);
        person.untilText(Words.say("plans.title"));
        person.doubleClickText("Winter launch");
        person.until("the first plan is back", () -> person.plan().equals(first));
        assertEquals(
                "Winter launch – Throughline", Person.see(() -> person.stage().getTitle()));
    }

    @Test
    @DisplayName("a deleted plan is brought back from the list of plans, long after the note about it has gone")
    void broughtBack() {
        Plan first = person.plan();
        person.menu("File", "Delete plan");
        person.until("another plan is there", () -> !person.plan().equals(first));
        person.keys(KeyCode.CONTROL, KeyCode.O);
        person.untilText(Words.say("plans.deleted"));
        person.clickText(Words.say("plans.restore"));
        person.until("it is back", () -> person.plan().equals(first));
    }

    private void untilFocus(Focus focus) {
        person.until(
                "in focus is " + focus,
                () -> person.model().focusProperty().get().equals(focus));
    }

    private double zoom() {
        return Person.see(this::zoomNow);
    }

    private double zoomNow() {
        return person.model().zoomProperty().get();
    }
}
