package throughline.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import throughline.desktop.canvas.MapCanvas;
import throughline.desktop.canvas.MapPeek;
import throughline.draw.Overlay;
import throughline.layout.Name;
import throughline.layout.NameLine;
import throughline.layout.Sheet;
import throughline.layout.Spot;
import throughline.map.GridPoint;
import throughline.map.HandOver;
import throughline.map.Neighborhood;
import throughline.map.Station;
import throughline.map.Track;
import throughline.map.TrackPoint;
import throughline.plan.Plan;

/** What a hand does on the map: each gesture makes one step, tells of it before, and can be given up. */
class MapGesturesTest extends WindowTest {

    private Plan before;

    @BeforeEach
    void roomForTheMap() {
        fx(() -> {
            desk.panels().findingsProperty().set(false);
            desk.panels().outlineProperty().set(false);
        });
        fx(() -> node("map").requestFocus());
        before = now();
    }

    private MapCanvas map() {
        return node("map");
    }

    private Point2D place(double x, double y) {
        Spot at = MapPeek.onCanvas(map(), new Spot(x * Sheet.UNIT, y * Sheet.UNIT));
        return map().localToScreen(at.x(), at.y());
    }

    private void drag(Point2D from, Point2D to) {
        hold(from, to);
        robot.release(MouseButton.PRIMARY);
    }

    private void hold(Point2D from, Point2D to) {
        robot.moveTo(from).press(MouseButton.PRIMARY).moveTo(from.midpoint(to)).moveTo(to);
    }

    private String hint() {
        return model.hintProperty().get();
    }

    private int steps() {
        return model.openPlanProperty().get().history().done().size();
    }

    private Track track(String id) {
        return now().require(id, Track.class);
    }

    private void giveUp() {
        robot.push(KeyCode.ESCAPE);
        robot.release(MouseButton.PRIMARY);
        assertEquals(before, now());
        assertEquals(0, steps());
        assertEquals("", hint());
    }

    @Test
    void aStretchDroppedOnAStationLeadsThroughIt() {
        hold(place(8, 2), place(10, 10));
        assertEquals("Lead Orders through Mobile app · Esc: give up", hint());
        robot.release(MouseButton.PRIMARY);
        assertEquals(List.of("qr", "website", "app", "forms"), track("orders").stations());
        assertEquals(1, steps());
        robot.push(SHORTCUT, KeyCode.Z);
        assertEquals(before, now());
    }

    @Test
    void escapeGivesUpADragAndKeepsTheSelection() {
        fx(() -> model.select("social"));
        hold(place(4, 2), place(4, 6));
        assertTrue(hint().startsWith("Bend Orders here"));
        giveUp();
        assertEquals(Set.of("orders"), model.selectionProperty().get());
        hold(place(36, 18), place(30, 18));
        assertTrue(hint().startsWith("Move Island to 30, 18"));
        giveUp();
    }

    @Test
    void aNeighborhoodIsDrawnAsABox() {
        fx(() -> model.toolProperty().set(Tool.DRAW_NEIGHBORHOOD));
        hold(place(33, 15), place(39, 20));
        assertTrue(hint().startsWith("A neighborhood of 6 by 5"), hint());
        robot.release(MouseButton.PRIMARY);
        Neighborhood added = now().map().neighborhoods().stream().toList().getLast();
        assertEquals(
                List.of(
                        GridPoint.ofUnits(33, 15),
                        GridPoint.ofUnits(39, 15),
                        GridPoint.ofUnits(39, 20),
                        GridPoint.ofUnits(33, 20)),
                added.outline());
        assertEquals(Tool.SELECT, model.toolProperty().get());
        robot.write("Garden").push(KeyCode.ENTER);
        assertEquals("Garden", now().require(added.id(), Neighborhood.class).name());
        assertEquals(2, steps());
    }

    @Test
    void aNeighborhoodIsDrawnCornerByCorner() {
        fx(() -> model.toolProperty().set(Tool.DRAW_NEIGHBORHOOD));
        robot.clickOn(place(30, 12)).clickOn(place(36, 12));
        assertTrue(hint().startsWith("Click the next corner · Ctrl"), hint());
        robot.clickOn(place(38, 14)).clickOn(place(10, 10));
        robot.push(KeyCode.BACK_SPACE);
        robot.clickOn(place(38, 17));
        robot.clickOn(place(30, 17)).clickOn(place(30, 12));
        Neighborhood added = now().map().neighborhoods().stream().toList().getLast();
        assertEquals(
                List.of(
                        GridPoint.ofUnits(30, 12),
                        GridPoint.ofUnits(36, 12),
                        GridPoint.ofUnits(38, 14),
                        GridPoint.ofUnits(38, 17),
                        GridPoint.ofUnits(30, 17)),
                added.outline());
        assertEquals(1, steps());
    }

    @Test
    void escapeGivesUpTheCornersThenTheTool() {
        fx(() -> model.toolProperty().set(Tool.DRAW_NEIGHBORHOOD));
        robot.clickOn(place(30, 12)).clickOn(place(36, 12)).clickOn(place(36, 16));
        robot.push(KeyCode.ESCAPE);
        assertEquals(Tool.DRAW_NEIGHBORHOOD, model.toolProperty().get());
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.ESCAPE);
        assertEquals(Tool.SELECT, model.toolProperty().get());
        assertEquals(before, now());
    }

    @Test
    void cornersThatCrossAreToldAndKept() {
        fx(() -> model.toolProperty().set(Tool.DRAW_NEIGHBORHOOD));
        robot.clickOn(place(24, 12))
                .clickOn(place(30, 12))
                .clickOn(place(24, 18))
                .clickOn(place(30, 18));
        robot.push(KeyCode.ENTER);
        assertTrue(hint().startsWith("That will not do: the outline would cross itself"), hint());
        assertEquals(before, now());
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void cornersAndEdgesOfTheSelectedNeighborhoodAreDragged() {
        fx(() -> model.select("messaging"));
        drag(place(39, 20), place(37, 19));
        Neighborhood shape = now().require("messaging", Neighborhood.class);
        assertEquals(
                List.of(
                        GridPoint.ofUnits(20, 0),
                        GridPoint.ofUnits(37, 0),
                        GridPoint.ofUnits(37, 19),
                        GridPoint.ofUnits(20, 19)),
                shape.outline());
        drag(place(37, 13), place(34, 13));
        assertEquals(
                GridPoint.ofUnits(34, 0),
                now().require("messaging", Neighborhood.class).outline().get(1));
        assertEquals(2, steps());
        assertEquals(Set.of("messaging"), model.selectionProperty().get());
        robot.push(SHORTCUT, KeyCode.Z);
        robot.push(SHORTCUT, KeyCode.Z);
        assertEquals(before, now());
    }

    @Test
    void anOutlineThatWouldVanishStaysAsItWas() {
        fx(() -> model.select("messaging"));
        hold(place(39, 13), place(20, 13));
        assertTrue(hint().startsWith("No outline is left there"), hint());
        giveUp();
    }

    @Test
    void aTrackIsDrawnFromClickToClick() {
        fx(() -> model.toolProperty().set(Tool.DRAW_TRACK));
        robot.clickOn(map().localToScreen(spot("store"))).moveTo(map().localToScreen(spot("qr")));
        assertEquals("Extend Social to QR code · Shift: begin a new track", hint());
        robot.clickOn(map().localToScreen(spot("qr")));
        assertEquals("qr", track("social").stations().getFirst());
        robot.clickOn(map().localToScreen(spot("website")));
        assertEquals("website", track("social").stations().getFirst());
        assertEquals(2, steps());
    }

    @Test
    void theSignOfAStationsGatesLeadsToTheirStoryAndItsPlainMarkerDoesNot() {
        robot.clickOn(map().localToScreen(spot("sms")));
        assertEquals(Set.of("sms"), model.selectionProperty().get());
        fx(() -> model.overlayProperty().set(Overlay.GATES));
        robot.clickOn(map().localToScreen(spot("sms")));
        assertEquals(Set.of("winter-launch-sms"), model.selectionProperty().get());
        assertTrue(desk.panels().permissionsProperty().get());
    }

    private Point2D spot(String station) {
        Spot at = map().spotOf(station).orElseThrow();
        return new Point2D(at.x(), at.y());
    }

    @Test
    void aTeamIsDraggedToAnotherStation() {
        // Teams are named from near.
        fx(() -> {
            model.zoomProperty().set(2);
            model.viewXProperty().set(26);
            model.viewYProperty().set(13);
        });
        Name name = MapPeek.names(map()).get("preferences");
        NameLine row =
                name.lines().stream().filter(NameLine::handOver).findFirst().orElseThrow();
        Spot at = MapPeek.onCanvas(map(), row.box().centre());
        Point2D from = map().localToScreen(at.x(), at.y());
        robot.clickOn(from);
        assertEquals(Set.of("legal"), model.selectionProperty().get());
        hold(from, map().localToScreen(spot("push")));
        assertEquals("Hand over to Legal at Push notifications instead of Preference center · Esc: give up", hint());
        robot.release(MouseButton.PRIMARY);
        assertEquals(
                List.of("forms", "push"), now().require("legal", HandOver.class).stations());
    }

    @Test
    void theMenuOfATrackIsAboutThePlace() {
        robot.rightClickOn(place(4, 2));
        List<MenuItem> items = Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
                .toList();
        assertTrue(items.stream().noneMatch(MenuItem::isDisable));
        MenuItem insert = items.stream()
                .filter(it -> "Insert a station into Orders here".equals(it.getText()))
                .findFirst()
                .orElseThrow();
        fx(insert::fire);
        fx(() -> items.getFirst().getParentPopup().hide());
        String added = track("orders").stations().get(1);
        assertFalse(before.has(added));
        assertEquals(
                GridPoint.ofUnits(4, 2), now().require(added, Station.class).at());
        robot.push(KeyCode.ESCAPE);
        assertFalse(MapPeek.isRenaming(map()));
        assertEquals(1, steps());
    }

    @Test
    void afterThePointerPassedTheMenusKeysGoToTheMap() {
        fx(() -> model.select("website"));
        fx(() -> model.renamingProperty().set("website"));
        Bounds bar = node("menu-bar").localToScreen(node("menu-bar").getBoundsInLocal());
        Point2D menus = new Point2D(bar.getMinX() + 20, bar.getMinY() + 10);
        robot.moveTo(menus).moveTo(place(20, 15));
        assertTrue(MapPeek.isRenaming(map()));
        robot.push(KeyCode.ESCAPE);
        assertFalse(MapPeek.isRenaming(map()));
        robot.moveTo(menus).moveTo(place(20, 15));
        robot.push(KeyCode.RIGHT);
        assertEquals(Set.of("forms"), model.selectionProperty().get());
    }

    @Test
    void aMovedStationKeepsItsTracksStraightOrBent() {
        drag(map().localToScreen(spot("website")), place(6, 4));
        assertTrue(track("orders").path().contains(new TrackPoint.Bend(GridPoint.ofUnits(4, 2), 0)));
        drag(map().localToScreen(spot("website")), place(6, 2));
        assertEquals(before, now());
    }
}
