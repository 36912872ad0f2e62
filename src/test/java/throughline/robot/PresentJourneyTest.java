package throughline.robot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import throughline.desktop.present.Display;
import throughline.desktop.present.PresentPeek;
import throughline.desktop.present.Screens;
import throughline.draw.ShowPage;
import throughline.map.GridPoint;
import throughline.map.Station;
import throughline.plan.Plan;
import throughline.plan.Show;
import throughline.plan.ShowStep;
import throughline.plan.WorkshopItems;

/** A show on two screens' worth of space: through its steps, changed live, unplugged in the middle, ended. */
@Tag("needs-display")
class PresentJourneyTest extends RobotJourney {

    private static final String STATION = "email";

    private final PresentPeek.Plugged plugged = new PresentPeek.Plugged(List.of());
    private Display laptop = Display.of(0, 0, 1, 1);
    private Display projector = laptop;

    /** One screen as wide as two. */
    @BeforeEach
    void split() {
        Rectangle2D all = Person.see(() -> Screen.getPrimary().getBounds());
        double half = all.getWidth() / 2;
        laptop = Display.of(0, 0, half, all.getHeight());
        projector = Display.of(half, 0, half, Math.min(1080, all.getHeight()));
        Person.see(() -> {
            plugged.are(List.of(laptop, projector));
            return null;
        });
    }

    @Override
    Screens screens() {
        return plugged;
    }

    private void begin() {
        person.keys(KeyCode.F5);
        person.until("the audience sees a page", () -> PresentPeek.page().isPresent());
        person.until("the notes are there", () -> PresentPeek.speaker().isPresent());
        person.until(
                "the keyboard is in the show",
                () -> PresentPeek.audience().orElseThrow().isFocused());
    }

    private void untilStep(int number) {
        person.until("it is step " + number, () -> place().startsWith("Step " + number + " of"));
    }

    private static String place() {
        return ((Label) PresentPeek.speaker().orElseThrow().getScene().lookup("#show-place")).getText();
    }

    private static boolean fills(Stage stage, Display display) {
        Rectangle2D bounds = display.bounds();
        return stage.getX() == bounds.getMinX()
                && stage.getY() == bounds.getMinY()
                && stage.getWidth() == bounds.getWidth()
                && stage.getHeight() == bounds.getHeight();
    }

    private static ShowPage page() {
        return Person.see(() -> PresentPeek.page().orElseThrow());
    }

    @Test
    @DisplayName("a show is stepped through by keys and mouse, blanked and frozen; the notes stay on their own screen")
    void through() {
        begin();
        person.until(
                "the audience's window fills its screen",
                () -> fills(PresentPeek.audience().orElseThrow(), projector));
        assertTrue(Person.see(() ->
                PresentPeek.speaker().orElseThrow().getX() < projector.bounds().getMinX()));
        assertTrue(
                Person.see(() -> PresentPeek.audience().orElseThrow().getScene().lookup("#show-notes") == null),
                "notes are never in the audience's window");
        untilStep(1);
        person.keys(KeyCode.RIGHT);
        untilStep(2);
        person.keys(KeyCode.PAGE_DOWN);
        untilStep(3);
        person.keys(KeyCode.LEFT);
        untilStep(2);
        person.keys(KeyCode.DIGIT1);
        person.keys(KeyCode.DIGIT2);
        person.keys(KeyCode.ENTER);
        untilStep(12);
        person.keys(KeyCode.HOME);
        untilStep(1);

        ShowPage first = page();
        person.keys(KeyCode.F);
        person.keys(KeyCode.RIGHT);
        untilStep(2);
        assertSame(first, page(), "the audience's picture stands");
        person.keys(KeyCode.F);
        person.until("it goes on", () -> PresentPeek.page().orElseThrow() != first);
        assertNotSame(first, page());

        person.keys(KeyCode.B);
        person.until("the audience sees nothing", () -> cover().isVisible());
        person.keys(KeyCode.B);
        person.until("and sees it again", () -> !cover().isVisible());

        person.keys(KeyCode.ESCAPE);
        person.until(
                "the show is over",
                () -> PresentPeek.audience().isEmpty() && PresentPeek.speaker().isEmpty());
        assertEquals(before, person.plan());
    }

    private static Node cover() {
        return PresentPeek.audience().orElseThrow().getScene().lookup(".show-blank");
    }

    @Test
    @DisplayName(
            "a station is renamed, moved and voted for before the audience; all is in the plan and can be taken back")
    void live() {
        begin();
        Point2D at = Person.see(() -> PresentPeek.spot(STATION));
        person.hand.clickOn(at);
        person.until(
                "the station is selected",
                () -> person.model().selectionProperty().get().contains(STATION));
        untilStep(1);
        ShowPage unnamed = page();
        person.keys(KeyCode.F2);
        person.untilTyping("live-text");
        person.type("Letters");
        person.keys(KeyCode.ENTER);
        person.until(
                "it is renamed",
                () -> person.plan().require(STATION, Station.class).name().equals("Letters"));
        person.until("the audience sees it", () -> PresentPeek.page().orElseThrow() != unnamed);
        person.keys(KeyCode.V);
        person.until("it has a vote", () -> WorkshopItems.votes(person.plan(), STATION) == 1);
        person.keys(KeyCode.M);
        person.untilTyping("live-text");
        person.type("Ask legal");
        person.keys(KeyCode.ENTER);
        person.until("it has a note", () -> WorkshopItems.notes(person.plan(), STATION) == 1);
        assertEquals("Ask legal", WorkshopItems.notes(person.plan()).getFirst().text());
        for (int i = 0; i < 3; i++) {
            person.keys(KeyCode.CONTROL, KeyCode.Z);
        }
        person.until("three steps take it back", () -> person.plan().equals(before));

        GridPoint stood = before.require("paid-search", Station.class).at();
        Point2D from = Person.see(() -> PresentPeek.spot("paid-search"));
        Point2D unit = Person.see(() -> PresentPeek.spot("website"))
                .subtract(from)
                .multiply(1 / (before.require("website", Station.class).at().unitsY() - stood.unitsY()));
        person.drag(from, from.add(0, unit.getY() * 2), MouseButton.PRIMARY);
        person.until(
                "it is two units lower",
                () -> person.plan()
                        .require("paid-search", Station.class)
                        .at()
                        .equals(GridPoint.ofUnits((int) stood.unitsX(), (int) stood.unitsY() + 2)));
        person.keys(KeyCode.ESCAPE);
        person.until("the show is over", () -> PresentPeek.audience().isEmpty());
        Plan moved = person.plan();
        person.until("the main window has the keyboard", () -> person.stage().isFocused());
        untilBack();
        assertFalse(moved.equals(before));
    }

    @Test
    @DisplayName("a show is made of the plan, put in order and annotated by keys, taken back, and presented")
    void made() {
        person.keys(KeyCode.SHIFT, KeyCode.F5);
        person.untilTyping("shows-first");
        person.keys(KeyCode.ENTER);
        person.until("the plan has a show", () -> person.plan().shows().size() == 1);
        int all = show().steps().size();
        person.untilTyping("shows-steps");
        ShowStep first = show().steps().getFirst();
        person.keys(KeyCode.ALT, KeyCode.DOWN);
        person.until("the first step is second", () -> show().steps().get(1).equals(first));
        person.keys(KeyCode.DELETE);
        person.until("it is out", () -> show().steps().size() == all - 1);
        person.keys(KeyCode.CONTROL, KeyCode.Z);
        person.until("and in again", () -> show().steps().size() == all);
        person.click(() -> Person.inAnyWindow("#step-title"));
        person.untilTyping("step-title");
        person.type("Hello");
        person.keys(KeyCode.ENTER);
        person.until(
                "it has a title",
                () -> show().steps().stream().anyMatch(step -> step.title().contains("Hello")));
        person.click(() -> Person.inAnyWindow("#reveal-MONEY"));
        person.until(
                "it reveals money",
                () -> show().steps().stream().anyMatch(step -> step.reveals(ShowStep.Reveal.MONEY)));
        person.click(() -> Person.inAnyWindow("#shows-present"));
        person.until("it is presented", () -> PresentPeek.speaker().isPresent());
        untilStep(1);
        person.keys(KeyCode.ESCAPE);
        person.until("the show is over", () -> PresentPeek.audience().isEmpty());
    }

    private Show show() {
        return person.plan().shows().getFirst();
    }

    @Test
    @DisplayName("unplugging and mirroring the projector hides the notes and never ends the show")
    void unplugged() {
        begin();
        person.keys(KeyCode.RIGHT);
        untilStep(2);
        Person.see(() -> {
            plugged.are(List.of(laptop));
            return null;
        });
        person.until("the notes are hidden", () -> PresentPeek.speaker().isEmpty());
        person.until("the show goes on", () -> fills(PresentPeek.audience().orElseThrow(), laptop));
        person.keys(KeyCode.N);
        person.until("a key asks for the notes", () -> PresentPeek.speaker().isPresent());
        untilStep(2);
        person.keys(KeyCode.N);
        person.until("and they go", () -> PresentPeek.speaker().isEmpty());
        Person.see(() -> {
            plugged.are(List.of(laptop, Display.of(0, 0, 1024, 768)));
            return null;
        });
        person.until("a mirror shows no notes", () -> PresentPeek.speaker().isEmpty());
        Person.see(() -> {
            plugged.are(List.of(laptop, projector));
            return null;
        });
        person.until(
                "the notes are back beside the audience",
                () -> PresentPeek.speaker().isPresent());
        untilStep(2);
        person.until("the audience too", () -> fills(PresentPeek.audience().orElseThrow(), projector));
    }
}
