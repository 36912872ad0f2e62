package throughline.desktop.inspector;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import throughline.desktop.Desk;
import throughline.desktop.JourneyBook;
import throughline.desktop.PlannerModel;
import throughline.desktop.actions.Controls;
import throughline.desktop.look.Marks;
import throughline.desktop.parts.Chips;
import throughline.desktop.parts.ChoiceEntry;
import throughline.desktop.parts.ProseEntry;
import throughline.desktop.parts.TextEntry;
import throughline.item.Words;
import throughline.map.Station;
import throughline.map.Track;
import throughline.plan.BendEdits;
import throughline.plan.ChangeRefused;
import throughline.plan.ItemEdits;
import throughline.plan.MapEdits;
import throughline.plan.Naming;
import throughline.plan.Plan;
import throughline.plan.TrackEdits;
import throughline.plan.TrackJoins;

/** A track's fields and its stations in order. */
public final class TrackForm implements Form<Track> {

    private final Desk desk;
    private final PlannerModel model;

    @FXML
    private TextEntry name;

    @FXML
    private ProseEntry description;

    @FXML
    private TrackLook lookController;

    @FXML
    private Label count;

    @FXML
    private StopList stations;

    @FXML
    private ProseEntry course;

    @FXML
    private ChoiceEntry<String> add;

    @FXML
    private Chips join;

    @FXML
    private Button focus;

    @FXML
    private Button reverse;

    @FXML
    private Button delete;

    /** @param desk what every part of the window is handed */
    public TrackForm(Desk desk) {
        this.desk = desk;
        this.model = desk.model();
    }

    @FXML
    private void initialize() {
        Controls.bind(focus, desk.actions().get("view.focus"));
        Controls.bind(delete, desk.actions().get("delete"));
        reverse.setOnAction(e ->
                model.selected(Track.class).ifPresent(it -> model.apply(now -> TrackEdits.reverse(now, it.id()))));
    }

    @Override
    public void show(Plan plan, Track track, JourneyBook journeys) {
        String id = track.id();
        name.show(model, id, track.name(), (now, text) -> ItemEdits.rename(now, id, text));
        description.show(model, id, track.description(), (now, text) -> ItemEdits.describe(now, id, text));
        lookController.show(track);
        count.setText(Words.say("track.stations", track.stations().size()));
        stations.show(model, plan, track);
        course.show(
                model,
                id,
                PlaceTexts.course(plan, track),
                (now, text) -> BendEdits.course(now, id, PlaceTexts.course(now, now.require(id, Track.class), text)));
        List<String> others = plan.map().stations().stream()
                .filter(station -> !track.stopsAt(station.id()))
                .sorted(Comparator.comparing(Station::name, String.CASE_INSENSITIVE_ORDER))
                .map(Station::id)
                .toList();
        add.show(
                others,
                null,
                it -> Naming.of(plan, it),
                // The list of choices changes with it, and must not do so while it still tells of the choice.
                it -> Platform.runLater(
                        () -> model.apply(now -> MapEdits.addToTrack(now, it, id, OptionalInt.empty()))));
        join.show(
                List.of(),
                plan.map().tracks().stream()
                        .filter(other -> fits(plan, id, other.id()))
                        .map(other -> new Chips.Option(
                                Naming.of(plan, other),
                                Marks.track(other),
                                () -> model.apply(now -> TrackJoins.join(now, id, other.id()))))
                        .toList(),
                "");
    }

    private static boolean fits(Plan plan, String track, String other) {
        try {
            return !track.equals(other) && !TrackJoins.join(plan, track, other).isEmpty();
        } catch (ChangeRefused refused) {
            return false;
        }
    }

    @Override
    public void commit() {
        name.commit();
        description.commit();
        course.commit();
        lookController.commit();
    }

    @Override
    public void typeOver() {
        name.typeOver();
    }
}
