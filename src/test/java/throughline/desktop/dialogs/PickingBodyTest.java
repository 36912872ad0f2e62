package throughline.desktop.dialogs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import throughline.desktop.Views;
import throughline.desktop.WindowTest;

/** Choosing from a list by keyboard. */
class PickingBodyTest extends WindowTest {

    private final BooleanProperty wrong = new SimpleBooleanProperty();
    private PickingBody body;

    private void show(boolean several) {
        fx(() -> {
            Views.View<PickingBody> view = Views.load("dialog-picking", type -> new PickingBody());
            view.controller()
                    .show(new Picking("Which?", "For what it is", List.of("A", "B", "C"), several, "Go on"), wrong);
            node("map").getScene().setRoot(view.root());
            body = view.controller();
            body.takeFocus();
        });
    }

    @Test
    void oneByTheArrows() {
        show(false);
        assertEquals(List.of(0), body.picked());
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN);
        assertEquals(List.of(2), body.picked());
        assertFalse(wrong.get());
    }

    @Test
    void severalByTheSpaceBarAndNoneIsNotEnough() {
        show(true);
        assertEquals(List.of(0, 1, 2), body.picked());
        robot.push(KeyCode.DOWN).push(KeyCode.SPACE);
        assertEquals(List.of(0, 2), body.picked());
        robot.push(KeyCode.DOWN).push(KeyCode.SPACE);
        robot.push(KeyCode.UP).push(KeyCode.UP).push(KeyCode.SPACE);
        assertEquals(List.of(), body.picked());
        assertTrue(wrong.get());
    }
}
