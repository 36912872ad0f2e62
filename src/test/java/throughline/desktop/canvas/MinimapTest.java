package throughline.desktop.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import throughline.desktop.WindowTest;
import throughline.plan.ItemEdits;
import throughline.plan.StationMoves;

/** The whole map in the corner while a part of it is in view. */
class MinimapTest extends WindowTest {

    private Minimap minimap() {
        return node("minimap");
    }

    private Bounds onScreen() {
        return minimap().localToScreen(minimap().getBoundsInLocal());
    }

    @Test
    void itIsThereOnlyWhileNotAllIsInViewAndDrawnOnceForEachMap() {
        assertFalse(minimap().isVisible());
        assertEquals(0, minimap().drawings(), "hidden, it costs nothing");
        fx(() -> model.zoomProperty().set(3));
        assertTrue(minimap().isVisible());
        for (int i = 0; i < 20; i++) {
            double x = 10 + i;
            fx(() -> model.viewXProperty().set(x));
        }
        assertEquals(1, minimap().drawings());
        fx(() -> model.apply(plan -> ItemEdits.rename(plan, "winter-launch", "Thaw")));
        assertEquals(1, minimap().drawings(), "a campaign is not on it");
        fx(() -> model.apply(plan ->
                StationMoves.move(plan, java.util.Map.of("island", throughline.map.GridPoint.ofUnits(34, 16)))));
        assertEquals(2, minimap().drawings());
        fx(model::fit);
        assertFalse(minimap().isVisible());
    }

    @Test
    void aPressAndADragTakeTheViewThere() {
        fx(() -> model.zoomProperty().set(3));
        Bounds at = onScreen();
        robot.clickOn(at.getMinX() + 12, at.getMinY() + 12);
        double left = model.viewXProperty().get();
        assertTrue(left < 8, "in the corner: " + left);
        assertTrue(model.selectionProperty().get().isEmpty(), "nothing behind it is pressed");
        robot.drag(at.getMinX() + 12, at.getMinY() + 12).dropTo(at.getMaxX() - 12, at.getMaxY() - 12);
        assertTrue(model.viewXProperty().get() > 32, "in the other: " + model.viewXProperty());
    }

    @Test
    void itIsSwitchedOffInTheMenuAndArrowsMoveTheViewWithoutIt() {
        fx(() -> {
            model.zoomProperty().set(3);
            node("map").requestFocus();
        });
        fx(() -> desk.actions().get("view.minimap").fire());
        assertFalse(minimap().isVisible());
        double before = MapPeek.onSheet(node("map"), 0, 0).x();
        robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
        assertTrue(MapPeek.onSheet(node("map"), 0, 0).x() > before);
        assertTrue(model.selectionProperty().get().isEmpty());
    }
}
