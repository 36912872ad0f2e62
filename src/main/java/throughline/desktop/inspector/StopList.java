package throughline.desktop.inspector;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import throughline.desktop.PlannerModel;
import throughline.desktop.look.Icons;
import throughline.desktop.look.Marks;
import throughline.desktop.parts.Rows;
import throughline.item.Words;
import throughline.map.Station;
import throughline.map.Track;
import throughline.plan.MapEdits;
import throughline.plan.Naming;
import throughline.plan.Plan;
import throughline.plan.StopEdits;
import throughline.plan.TrackJoins;

/** A track's stations in order of travel; each can be opened, moved, taken off, and the track split there. */
public final class StopList extends VBox {

    /** Without stations. */
    public StopList() {
        getStyleClass().add("journey-list");
    }

    /** Shows a track's stations. A button that was pressed is a fresh one afterwards and gets the keyboard again. */
    void show(PlannerModel model, Plan plan, Track track) {
        String held = getScene() != null && isFocusWithin()
                ? getScene().getFocusOwner().getId()
                : null;
        getChildren().clear();
        List<String> stations = track.stations();
        if (stations.isEmpty()) {
            Label none = new Label(Words.say("track.stations.none"));
            none.getStyleClass().add("chips-none");
            getChildren().add(none);
        }
        for (int place = 0; place < stations.size(); place++) {
            getChildren().add(line(model, plan, track, plan.require(stations.get(place), Station.class), place));
        }
        if (held != null) {
            lookupAll(".button").stream()
                    .filter(button -> held.equals(button.getId()))
                    .findFirst()
                    .or(() -> Optional.ofNullable(lookup(".button")))
                    .ifPresent(Node::requestFocus);
        }
    }

    private static Node line(PlannerModel model, Plan plan, Track track, Station station, int place) {
        String id = station.id();
        String name = Naming.of(plan, station);
        int last = track.stations().size() - 1;
        Node row = Rows.node(new Rows.Row(Marks.station(), name, "", null, () -> model.goTo(id)));
        HBox.setHgrow(row, Priority.ALWAYS);
        Button split = button(
                Feather.SCISSORS,
                "split-" + id,
                Words.say("stop.split", name),
                () -> model.apply(now -> TrackJoins.split(now, track.id(), id)));
        split.setDisable(track.loop() || place == 0 || place == last);
        Button up = button(
                Feather.CHEVRON_UP,
                "up-" + id,
                Words.say("journey.up", name),
                () -> model.apply(now -> StopEdits.moveTo(now, track.id(), id, place - 1)));
        up.setDisable(place == 0);
        Button down = button(
                Feather.CHEVRON_DOWN,
                "down-" + id,
                Words.say("journey.down", name),
                () -> model.apply(now -> StopEdits.moveTo(now, track.id(), id, place + 1)));
        down.setDisable(place == last);
        Button off = button(
                Feather.X,
                "off-" + id,
                Words.say("stop.off", name),
                () -> model.apply(now -> MapEdits.removeFromTrack(now, id, track.id())));
        HBox line = new HBox(row, split, up, down, off);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("journey-line");
        return line;
    }

    private static Button button(Ikon icon, String id, String words, Runnable run) {
        Button button = new Button("", Icons.of(icon));
        button.setId(id);
        button.getStyleClass().add("mini");
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(words);
        button.setOnAction(e -> run.run());
        return button;
    }
}
