package throughline.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import throughline.desktop.canvas.MapCanvas;

/** Map and table at once, by hand. */
class MapAndTableTest extends WindowTest {

    private SplitPane parted;

    @BeforeEach
    void show() {
        robot.push(SHORTCUT, KeyCode.B);
        parted = node("map-and-table");
    }

    private Bounds place(String id) {
        return node(id).localToScene(node(id).getBoundsInLocal());
    }

    @Test
    void bothAreToBeSeenTheTableBelow() {
        assertTrue(node("map").isVisible());
        assertTrue(node("table-panel").isVisible());
        assertEquals(Orientation.VERTICAL, parted.getOrientation());
        assertTrue(place("map").getMaxY() <= place("table-panel").getMinY());
        assertEquals(place("map").getHeight(), place("table-panel").getHeight(), 12);
        assertFalse(this.<ToggleButton>node("view-map").isSelected());
        assertFalse(this.<ToggleButton>node("view-table").isSelected());
        assertTrue(this.<ToggleButton>node("view-both").isSelected());
        assertFalse(node("tools").isDisabled());
        assertTrue(node("zoom-control").isVisible());
    }

    @Test
    void inAWideMiddleTheyStandSideBySide() {
        fx(() -> node("map").getScene().getWindow().setWidth(1800));
        robot.clickOn("#toggle-inspector").clickOn("#toggle-outline");
        assertEquals(Orientation.HORIZONTAL, parted.getOrientation());
        assertTrue(place("map").getMaxX() <= place("table-panel").getMinX());
        robot.clickOn("#toggle-inspector").clickOn("#toggle-outline");
        assertEquals(Orientation.VERTICAL, parted.getOrientation());
    }

    @Test
    void eachAloneIsAsItWas() {
        robot.clickOn("#view-table");
        assertFalse(node("map").isVisible());
        assertTrue(node("table-panel").isVisible());
        assertEquals(place("canvas-slot"), place("table-panel"));
        robot.clickOn("#view-both");
        assertTrue(node("map").isVisible());
        robot.clickOn("#view-permissions");
        assertFalse(node("table-panel").isVisible());
        assertFalse(node("map").isVisible());
        robot.clickOn("#view-both").clickOn("#view-map");
        assertTrue(node("map").isVisible());
        assertFalse(node("table-panel").isVisible());
        assertEquals(place("canvas-slot"), place("map"));
    }

    @Test
    void whatIsSelectedInOneIsSelectedAndSeenInTheOther() {
        robot.clickOn("#table-stations");
        TableView<?> table = node("plan-table");
        fx(() -> model.zoomProperty().set(6));
        int row = rowOf("sms");
        fx(() -> {
            table.scrollTo(row);
            model.viewXProperty().set(0);
            model.viewYProperty().set(0);
        });
        assertFalse(isInView("sms"), "else the test shows nothing");
        fx(() -> table.getSelectionModel().clearAndSelect(row));
        assertEquals(Set.of("sms"), model.selectionProperty().get());
        assertTrue(isInView("sms"));
        fx(() -> model.select("email"));
        assertEquals(
                Set.of(rowOf("email")),
                table.getSelectionModel().getSelectedCells().stream()
                        .map(it -> it.getRow())
                        .collect(Collectors.toSet()));
    }

    private boolean isInView(String station) {
        MapCanvas map = node("map");
        return map.spotOf(station)
                .filter(it -> map.getBoundsInLocal().contains(it.x(), it.y()))
                .isPresent();
    }

    private int rowOf(String station) {
        return now().map().stations().stream()
                .sorted(Comparator.comparing(it -> it.name().toLowerCase(Locale.ROOT)))
                .map(it -> it.id())
                .toList()
                .indexOf(station);
    }

    @Test
    @Tag("needs-display")
    void theDividerIsDraggedAndStaysThere() {
        Node divider = parted.lookup(".split-pane-divider");
        robot.moveTo(divider)
                .press(MouseButton.PRIMARY)
                .moveBy(0, -40)
                .moveBy(0, -50)
                .release(MouseButton.PRIMARY);
        double share = desk.panels().partingProperty().get();
        assertTrue(share > 0.1 && share < 0.45, "map has " + share);
        robot.clickOn("#view-map").clickOn("#view-both");
        assertEquals(share, parted.getDividerPositions()[0], 0.01);
        fx(() -> desk.panels().partingProperty().set(0.6));
        assertEquals(0.6, parted.getDividerPositions()[0], 0.01);
    }

    @Test
    void theKeyboardGoesFromOneToTheOther() {
        assertSame(node("map"), node("map").getScene().getFocusOwner());
        robot.push(KeyCode.F6);
        assertSame(node("plan-table"), node("map").getScene().getFocusOwner());
        robot.push(KeyCode.SHIFT, KeyCode.F6);
        assertSame(node("map"), node("map").getScene().getFocusOwner());
        robot.push(KeyCode.F6).push(KeyCode.ESCAPE);
        assertSame(node("map"), node("map").getScene().getFocusOwner());
        robot.push(SHORTCUT, KeyCode.B);
        assertTrue(desk.panels().mapAloneProperty().get());
    }
}
