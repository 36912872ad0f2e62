package throughline.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import throughline.map.Station;

/** Several stations at once, and the clipboard, by hand. */
class ArrangeTest extends WindowTest {

    private Station station(String id) {
        return now().require(id, Station.class);
    }

    @Test
    void selectedStationsAreAlignedAsOneStep() {
        fx(() -> model.select(Set.of("email", "sms", "forms")));
        fx(() -> this.<Button>node("align-left").fire());
        int left = station("email").at().x();
        assertEquals(
                List.of(left, left),
                List.of(station("sms").at().x(), station("forms").at().x()));
        assertEquals(1, model.openPlanProperty().get().history().done().size());
    }

    @Test
    void twoAreTooFewForEqualDistances() {
        fx(() -> model.select(Set.of("email", "sms")));
        assertTrue(node("distribute-across").isDisabled());
        assertFalse(node("align-left").isDisabled());
    }

    @Test
    void duplicatesAreSelected() {
        fx(() -> node("map").requestFocus());
        fx(() -> model.select("email"));
        robot.push(SHORTCUT, KeyCode.D);
        assertEquals(1, model.selectionProperty().get().size());
        assertFalse(model.selectionProperty().get().contains("email"));
        assertEquals(
                "Email",
                station(model.selectionProperty().get().iterator().next()).name());
    }

    @Test
    void whatWasCopiedIsPastedBesideIt() {
        int before = now().map().stations().size();
        fx(() -> node("map").requestFocus());
        fx(() -> model.select("email"));
        robot.push(SHORTCUT, KeyCode.C);
        robot.push(SHORTCUT, KeyCode.V);
        assertEquals(before + 1, now().map().stations().size());
        assertFalse(model.selectionProperty().get().contains("email"));
    }

    @Test
    void whatIsCutGoesAndAnythingElseIsNotPasted() {
        fx(() -> node("map").requestFocus());
        fx(() -> model.select("island"));
        robot.push(SHORTCUT, KeyCode.X);
        assertFalse(now().has("island"));
        fx(() -> {
            ClipboardContent words = new ClipboardContent();
            words.putString("some words");
            Clipboard.getSystemClipboard().setContent(words);
        });
        var plan = now();
        robot.push(SHORTCUT, KeyCode.V);
        assertEquals(plan, now());
        assertEquals(1, dialogs.passed.size());
    }
}
