package throughline.desktop.inspector;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import throughline.desktop.Desk;
import throughline.desktop.JourneyBook;
import throughline.desktop.PlannerModel;
import throughline.desktop.actions.Controls;
import throughline.desktop.look.Marks;
import throughline.desktop.parts.Facts;
import throughline.desktop.parts.ProseEntry;
import throughline.desktop.parts.Rows;
import throughline.desktop.parts.Terms;
import throughline.desktop.parts.TextEntry;
import throughline.item.Words;
import throughline.map.Station;
import throughline.map.Track;
import throughline.plan.ItemEdits;
import throughline.plan.Naming;
import throughline.plan.Plan;

/** A track's fields and its stations in order. */
public final class TrackForm implements Form<Track> {

    private final Desk desk;
    private final PlannerModel model;

    @FXML
    private TextEntry name;

    @FXML
    private ProseEntry description;

    @FXML
    private Facts facts;

    @FXML
    private Rows stations;

    @FXML
    private Button focus;

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
    }

    @Override
    public void show(Plan plan, Track track, JourneyBook journeys) {
        String id = track.id();
        name.show(model, id, track.name(), (now, text) -> ItemEdits.rename(now, id, text));
        description.show(model, id, track.description(), (now, text) -> ItemEdits.describe(now, id, text));
        facts.clear();
        facts.add(Words.say("track.badge"), Marks.track(track));
        String shape = Words.say(track.loop() ? "track.loop" : "track.run");
        facts.add(Words.say("track.shape"), shape + ", " + Terms.of(track.pattern()));
        stations.setLabel(Words.say("track.stations", track.stations().size()));
        stations.show(
                track.stations().stream()
                        .map(station -> row(plan, plan.require(station, Station.class)))
                        .toList(),
                Words.say("track.stations.none"));
    }

    private Rows.Row row(Plan plan, Station station) {
        String where = plan.map()
                .neighborhood(station.neighborhood())
                .map(it -> Naming.of(plan, it))
                .orElse("");
        return new Rows.Row(Marks.station(), Naming.of(plan, station), where, null, () -> model.goTo(station.id()));
    }

    @Override
    public void commit() {
        name.commit();
        description.commit();
    }

    @Override
    public void typeOver() {
        name.typeOver();
    }
}
