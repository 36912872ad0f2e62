package throughline.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import throughline.map.GridPoint;
import throughline.map.Neighborhood;
import throughline.map.Track;
import throughline.map.TrackColors;
import throughline.map.TrackPattern;
import throughline.map.TrackPoint;
import throughline.plan.HandOverEdits;

/** The forms of tracks, neighborhoods and hand-overs, by hand. */
class MapFormsTest extends WindowTest {

    private Track track() {
        return now().require("orders", Track.class);
    }

    private ToggleButton swatch(int index) {
        return (ToggleButton)
                node("inspector-content").lookupAll(".swatch").stream().toList().get(index);
    }

    @Test
    void aTrackTakesOtherLettersColourAndPattern() {
        fx(() -> model.select("orders"));
        fx(() -> node("track-code").requestFocus());
        robot.push(SHORTCUT, KeyCode.A).write("X").push(KeyCode.ENTER);
        fx(() -> swatch(3).fire());
        fx(() -> this.<ComboBox<?>>node("track-pattern").getSelectionModel().select(1));
        assertEquals("X", track().code());
        assertEquals(TrackColors.NINE.get(3), track().color());
        assertEquals(TrackPattern.CORED, track().pattern());
        assertEquals(3, model.openPlanProperty().get().history().done().size());
    }

    @Test
    void stationsAreMovedAndTakenOffAndPutOn() {
        fx(() -> model.select("orders"));
        List<String> before = track().stations();
        fx(() -> this.<Button>node("down-" + before.getFirst()).fire());
        assertEquals(before.getFirst(), track().stations().get(1));
        fx(() -> this.<Button>node("off-" + before.getFirst()).fire());
        assertFalse(track().stopsAt(before.getFirst()));
        fx(() -> this.<ComboBox<?>>node("track-add").getSelectionModel().select(0));
        assertEquals(before.size(), track().stations().size());
    }

    @Test
    void aTrackIsSplitAndJoinedAgain() {
        fx(() -> model.select("orders"));
        int tracks = now().map().tracks().size();
        fx(() -> this.<Button>node("split-" + track().stations().get(1)).fire());
        assertEquals(tracks + 1, now().map().tracks().size());
        var join = this.<javafx.scene.control.MenuButton>node("track-join");
        fx(() -> join.getItems().stream()
                .filter(item -> item.getText().startsWith(track().name()))
                .findFirst()
                .orElseThrow()
                .fire());
        assertEquals(tracks, now().map().tracks().size());
    }

    @Test
    void aLoopThatCannotBeIsToldAndNotShown() {
        fx(() -> model.select("orders"));
        fx(() -> this.<Button>node("off-" + track().stations().getFirst()).fire());
        fx(() -> this.<ComboBox<Boolean>>node("track-loop").setValue(true));
        assertEquals(1, dialogs.told.size());
        assertFalse(this.<ComboBox<Boolean>>node("track-loop").getValue());
    }

    @Test
    void aNeighborhoodTakesAnotherTintAndGoesWithItsStations() {
        fx(() -> model.select("web"));
        fx(() -> swatch(4).fire());
        assertEquals(
                throughline.map.Tints.TEN.get(4),
                now().require("web", Neighborhood.class).tint());
        long inside = now().map().stations().stream()
                .filter(it -> it.neighborhood().equals("web"))
                .count();
        int stations = now().map().stations().size();
        fx(() -> this.<Button>node("neighborhood-delete-with").fire());
        assertFalse(now().has("web"));
        assertEquals(stations - inside, now().map().stations().size());
        assertTrue(inside > 0 && dialogs.asked.size() == 1);
    }

    @Test
    void aHandOverHasATeamAndStations() {
        fx(() -> model.apply(plan -> HandOverEdits.add(plan, "Care team", List.of("email"))));
        String id = now().map().handOvers().stream()
                .filter(it -> it.name().equals("Care team"))
                .findFirst()
                .orElseThrow()
                .id();
        fx(() -> model.goTo(id));
        Node name = node("hand-over-name");
        fx(name::requestFocus);
        robot.push(SHORTCUT, KeyCode.A).write("Service").push(KeyCode.ENTER);
        assertEquals("Service", now().item(id).orElseThrow().name());
        fx(() -> this.<ComboBox<?>>node("hand-over-add").getSelectionModel().select(0));
        assertEquals(
                2, now().require(id, throughline.map.HandOver.class).stations().size());
    }

    private void typeRows(String field, String rows) {
        fx(() -> node(field).requestFocus());
        fx(() -> this.<TextInputControl>node(field).setText(rows));
        robot.push(SHORTCUT, KeyCode.ENTER);
    }

    @Test
    void cornersAndBendsCanBeTyped() {
        fx(() -> model.select("web"));
        typeRows("neighborhood-corners", "0 0\n19 0\n19 10\nsomewhere");
        assertEquals(0, model.openPlanProperty().get().history().done().size());
        robot.push(KeyCode.ESCAPE);
        typeRows("neighborhood-corners", "0 0\n19 0\n19 10,5\n0 10,5");
        assertEquals(
                List.of(new GridPoint(0, 0), new GridPoint(1900, 0), new GridPoint(1900, 1050), new GridPoint(0, 1050)),
                now().require("web", Neighborhood.class).outline());

        fx(() -> model.select("orders"));
        List<String> stops = track().stations();
        String course = this.<TextInputControl>node("track-course").getText();
        List<String> rows = new ArrayList<>(course.lines().toList());
        rows.add(1, "7 7");
        typeRows("track-course", String.join("\n", rows));
        assertEquals(
                new TrackPoint.Bend(new GridPoint(700, 700), 0), track().path().get(1));
        assertEquals(stops, track().stations());
        rows.removeLast();
        typeRows("track-course", String.join("\n", rows));
        assertEquals(stops, track().stations());
        assertEquals(2, model.openPlanProperty().get().history().done().size());
    }
}
