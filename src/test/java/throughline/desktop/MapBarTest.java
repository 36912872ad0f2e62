package throughline.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import throughline.draw.Focus;
import throughline.draw.Overlay;

/** Overlays, their legend and the way to what is in focus, by hand. */
class MapBarTest extends WindowTest {

    @Test
    void oneOverlayIsAlwaysChosenAndExplained() {
        withRoom();
        assertEquals(0, node("legend-strip").getOpacity());
        robot.clickOn("#overlay-lifecycle");
        assertEquals(Overlay.LIFECYCLE, model.overlayProperty().get());
        assertFalse(this.<ToggleButton>node("overlay-none").isSelected());
        assertEquals(1, node("legend-strip").getOpacity());
        robot.clickOn("#overlay-lifecycle");
        assertTrue(this.<ToggleButton>node("overlay-lifecycle").isSelected());
        robot.clickOn("#overlay-none");
        assertEquals(Overlay.NONE, model.overlayProperty().get());
        assertEquals(0, node("legend-strip").getOpacity());
    }

    @Test
    void aNarrowBarKeepsToOneRowAndHasTheOverlaysInAMenu() {
        double narrow = this.<Region>node("map-bar").getHeight();
        MenuButton menu = node("overlay-menu");
        assertTrue(menu.isVisible());
        assertFalse(node("overlays").isVisible());
        fx(() -> menu.getItems().get(Overlay.LIFECYCLE.ordinal()).fire());
        assertEquals(Overlay.LIFECYCLE, model.overlayProperty().get());
        assertEquals("Overlay: Lifecycle", menu.getText());
        withRoom();
        assertTrue(node("overlays").isVisible());
        assertFalse(menu.isVisible());
        assertTrue(this.<ToggleButton>node("overlay-lifecycle").isSelected());
        assertEquals(narrow, this.<Region>node("map-bar").getHeight(), 2);
        withRoom();
        assertTrue(menu.isVisible());
    }

    /** Puts the panels beside the map away, or back. */
    private void withRoom() {
        robot.clickOn("#toggle-inspector").clickOn("#toggle-outline");
    }

    @Test
    void aClickOnAStepOfTheWayGoesThere() {
        fx(() -> model.goTo("winter-launch-sms"));
        assertEquals(
                new Focus.OnCampaign("winter-launch"), model.focusProperty().get());
        Node campaign = node("crumbs").lookupAll(".crumb").toArray(Node[]::new)[1];
        fx(((Button) campaign)::fire);
        assertEquals(
                java.util.Set.of("winter-launch"), model.selectionProperty().get());
        fx(() -> model.zoomProperty().set(3));
        robot.clickOn("Whole map");
        assertEquals(
                new Focus.OnCampaign("winter-launch"), model.focusProperty().get(), "the journey stays");
        assertTrue(model.aroundProperty().get());
        assertEquals(1, model.zoomProperty().get(), 1e-9);
        robot.clickOn("Whole map");
        assertFalse(model.aroundProperty().get());
        assertEquals(Focus.NONE, model.focusProperty().get());
        assertFalse(node("focus-chip").isVisible());
    }
}
