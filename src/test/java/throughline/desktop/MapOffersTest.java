package throughline.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import throughline.desktop.actions.Action;
import throughline.map.HandOver;
import throughline.map.Neighborhood;
import throughline.map.Station;
import throughline.map.Track;

/** The map's actions about tracks and stations, by menu and by keys alone. */
class MapOffersTest extends WindowTest {

    private Action action(String id) {
        return desk.actions().get(id);
    }

    private static List<String> offered() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .filter(menu -> "offers".equals(menu.getId()))
                .flatMap(menu -> menu.getItems().stream())
                .map(MenuItem::getText)
                .toList();
    }

    private Track track(String id) {
        return now().require(id, Track.class);
    }

    @Test
    void whatCanBeDoneInOneWayIsDoneAtOnce() {
        assertFalse(action("track.split").enabled().getValue());
        fx(() -> model.select("website"));
        assertEquals("Split Orders at Website", action("track.split").label().getValue());
        fx(() -> action("track.split").fire());
        assertEquals(List.of("qr", "website"), track("orders").stations());
        assertEquals(Set.of("orders-2"), model.selectionProperty().get());
        fx(() -> model.select("website"));
        fx(() -> action("track.join").fire());
        assertEquals(List.of("qr", "website", "forms"), track("orders").stations());
        assertEquals(2, model.openPlanProperty().get().history().done().size());
    }

    @Test
    void whatCanBeDoneInSeveralWaysIsAskedOnTheMap() {
        fx(() -> node("map").requestFocus());
        fx(() -> model.select("forms"));
        assertEquals("Take off a track", action("track.off").label().getValue());
        fx(() -> action("track.off").fire());
        assertEquals(List.of("Take Forms & sign-up off Mobile", "Take Forms & sign-up off Orders"), offered());
        robot.push(KeyCode.DOWN, KeyCode.DOWN).push(KeyCode.ENTER);
        robot.interrupt();
        assertEquals(List.of(), offered());
    }

    @Test
    void whoIsAskedMayGiveUp() {
        fx(() -> model.select("forms"));
        var before = now();
        fx(() -> action("track.off").fire());
        robot.push(KeyCode.ESCAPE);
        assertEquals(List.of(), offered());
        assertEquals(before, now());
    }

    @Test
    void aNewTeamIsNamedAtOnce() {
        fx(() -> node("map").requestFocus());
        fx(() -> model.select("island"));
        fx(() -> action("handOver.add").fire());
        List<Window> menus = Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .toList();
        fx(() -> ((ContextMenu) menus.getFirst()).getItems().getFirst().fire());
        fx(() -> menus.getFirst().hide());
        HandOver added = now().map().handOvers().stream()
                .filter(it -> it.stations().equals(List.of("island")))
                .findFirst()
                .orElseThrow();
        assertEquals(Set.of(added.id()), model.selectionProperty().get());
        robot.write("Care").push(KeyCode.ENTER);
        assertEquals("Care", now().require(added.id(), HandOver.class).name());
    }

    @Test
    void aNeighborhoodComesAroundStationsAndTheyGoIn() {
        fx(() -> node("map").requestFocus());
        fx(() -> model.select(List.of("email", "sms")));
        fx(() -> action("neighborhood.around").fire());
        Neighborhood added = now().map().neighborhoods().stream().toList().getLast();
        assertEquals(added.id(), now().require("sms", Station.class).neighborhood());
        assertTrue(added.contains(now().require("email", Station.class).at()));
        robot.write("Writing").push(KeyCode.ENTER);
        assertEquals("Writing", now().require(added.id(), Neighborhood.class).name());
        robot.push(SHORTCUT, KeyCode.Z);
        robot.push(SHORTCUT, KeyCode.Z);
        assertFalse(now().has(added.id()));
        assertEquals("messaging", now().require("sms", Station.class).neighborhood());
    }

    @Test
    void tracksAndNeighborhoodsMoveInTheirLists() {
        fx(() -> model.select("orders"));
        fx(() -> action("legend.up").fire());
        assertEquals(List.of("orders", "mobile", "social"), now().map().sheet().tracks());
        assertFalse(action("legend.up").enabled().getValue());
        fx(() -> model.select("messaging"));
        assertFalse(action("legend.down").enabled().getValue());
        fx(() -> action("legend.up").fire());
        assertEquals(List.of("messaging", "web"), now().map().sheet().neighborhoods());
    }

    @Test
    void aTrackIsDrawnByKeysFromTheSelectedStation() {
        fx(() -> node("map").requestFocus());
        fx(() -> model.select("preferences"));
        fx(() -> action("track.start").fire());
        assertEquals(Tool.DRAW_TRACK, model.toolProperty().get());
        fx(() -> model.select("island"));
        robot.push(KeyCode.ENTER);
        assertEquals("island", track("social").stations().getLast());
        fx(() -> model.select("push"));
        robot.push(KeyCode.ENTER);
        assertEquals("push", track("social").stations().getLast());
        robot.push(KeyCode.ESCAPE);
        assertEquals(Tool.DRAW_TRACK, model.toolProperty().get());
        robot.push(KeyCode.ESCAPE);
        assertEquals(Tool.SELECT, model.toolProperty().get());
        assertEquals(2, model.openPlanProperty().get().history().done().size());
    }
}
