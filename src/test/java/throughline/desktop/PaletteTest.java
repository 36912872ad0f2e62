package throughline.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import throughline.draw.Theme;
import throughline.item.Words;

/** One field for commands and things, by hand. */
class PaletteTest extends WindowTest {

    private boolean isOpen() {
        return node("palette").getParent().isVisible();
    }

    private int shown() {
        return this.<ListView<?>>node("palette-list").getItems().size();
    }

    @Test
    void aCommandIsFoundAndRun() throws Exception {
        robot.push(SHORTCUT, KeyCode.K);
        assertTrue(isOpen());
        robot.write("dark col").push(KeyCode.ENTER);
        until(() -> model.themeProperty().get() == Theme.DARK);
        assertFalse(isOpen());
    }

    @Test
    void aThingIsFoundAndShownAndTheKeyboardIsBackWhereItWas() throws Exception {
        Node map = node("map");
        fx(map::requestFocus);
        robot.clickOn("#search");
        robot.write("emai").push(KeyCode.ENTER);
        until(() -> model.selectionProperty().get().equals(Set.of("email")));
        assertFalse(isOpen());
    }

    @Test
    void arrowsWalkTheListAndEscapeGivesUp() {
        fx(() -> node("map").requestFocus());
        robot.push(SHORTCUT, KeyCode.K);
        ListView<?> list = node("palette-list");
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.UP);
        assertEquals(1, list.getSelectionModel().getSelectedIndex());
        robot.push(KeyCode.ESCAPE);
        assertFalse(isOpen());
        assertTrue(node("map").isFocused());
        assertTrue(model.selectionProperty().get().isEmpty());
    }

    @Test
    void whatCannotBeRunNowIsNotRun() {
        robot.push(SHORTCUT, KeyCode.K);
        robot.write("undo").push(KeyCode.ENTER);
        assertTrue(isOpen());
    }

    @Test
    void whatWasUsedLatelyComesFirst() throws Exception {
        robot.push(SHORTCUT, KeyCode.K);
        robot.write("fit the").push(KeyCode.ENTER);
        until(() -> !isOpen());
        fx(() -> model.zoomProperty().set(2));
        robot.push(SHORTCUT, KeyCode.K).push(KeyCode.ENTER);
        until(() -> model.zoomProperty().get() == 1);
    }

    @Test
    void findMarksWhatFitsOnTheMapUntilItIsClosed() {
        robot.push(SHORTCUT, KeyCode.F);
        assertEquals(Set.of(), model.foundProperty().get());
        robot.write("sms");
        assertTrue(model.foundProperty().get().contains("sms"));
        assertFalse(model.foundProperty().get().contains("email"));
        robot.push(KeyCode.ESCAPE);
        assertEquals(Set.of(), model.foundProperty().get());
    }

    @Test
    void nothingFoundIsSaid() {
        robot.push(SHORTCUT, KeyCode.F);
        robot.write("qqqq");
        assertEquals(0, shown());
        assertTrue(node("palette-none").isVisible());
        assertEquals(
                Words.say("palette.none.named"),
                this.<javafx.scene.control.Label>node("palette-none").getText());
    }

    private String said() {
        return this.<javafx.scene.control.Label>node("palette-count").getText();
    }

    @Test
    void theHitsAreCountedAndGoneAlongAlsoWhenTheSearchIsClosed() throws Exception {
        robot.push(SHORTCUT, KeyCode.F);
        assertEquals("", said());
        robot.write("sms");
        assertEquals(model.foundProperty().get().size() + " hits", said());
        int count = model.foundProperty().get().size();
        assertTrue(count > 1);
        robot.push(KeyCode.ENTER);
        until(() -> model.hintProperty().get().contains("hit 1 of " + count));
        String first = model.selectionProperty().get().iterator().next();
        robot.push(KeyCode.F3);
        assertTrue(model.hintProperty().get().contains("hit 2 of " + count), model.hintProperty()::get);
        assertFalse(model.selectionProperty().get().contains(first));
        robot.push(KeyCode.SHIFT, KeyCode.F3);
        assertEquals(Set.of(first), model.selectionProperty().get());
        robot.push(KeyCode.SHIFT, KeyCode.F3);
        assertTrue(model.hintProperty().get().contains("hit " + count + " of " + count), model.hintProperty()::get);
        fx(() -> model.select("island"));
        assertEquals("", model.hintProperty().get());
    }

    @Test
    void withNothingFoundBeforeTheNextHitIsLookedFor() {
        robot.push(KeyCode.F3);
        assertTrue(isOpen());
    }
}
