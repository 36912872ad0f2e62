package throughline.desktop.inspector;

import java.util.Comparator;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import throughline.desktop.Desk;
import throughline.desktop.JourneyBook;
import throughline.desktop.PlannerModel;
import throughline.desktop.actions.Controls;
import throughline.desktop.actions.Deleting;
import throughline.desktop.look.Marks;
import throughline.desktop.parts.ProseEntry;
import throughline.desktop.parts.Rows;
import throughline.desktop.parts.Swatches;
import throughline.desktop.parts.TextEntry;
import throughline.draw.Theme;
import throughline.item.Words;
import throughline.map.Neighborhood;
import throughline.map.Station;
import throughline.map.Tints;
import throughline.plan.ItemEdits;
import throughline.plan.Naming;
import throughline.plan.NeighborhoodEdits;
import throughline.plan.Plan;

/** A neighborhood's fields and the stations in it. */
public final class NeighborhoodForm implements Form<Neighborhood> {

    private final Desk desk;
    private final PlannerModel model;

    @FXML
    private TextEntry name;

    @FXML
    private ProseEntry description;

    @FXML
    private Swatches tint;

    @FXML
    private ProseEntry corners;

    @FXML
    private Rows stations;

    @FXML
    private Button deleteWith;

    @FXML
    private Button delete;

    /** @param desk what every part of the window is handed */
    public NeighborhoodForm(Desk desk) {
        this.desk = desk;
        this.model = desk.model();
    }

    @FXML
    private void initialize() {
        Controls.bind(delete, desk.actions().get("delete"));
        deleteWith.setOnAction(e -> {
            Plan plan = model.planProperty().get();
            model.selected(Neighborhood.class)
                    .filter(it -> plan != null)
                    .ifPresent(it ->
                            new Deleting(model, desk.dialogs()).delete(NeighborhoodEdits.gone(plan, it.id(), true)));
        });
    }

    @Override
    public void show(Plan plan, Neighborhood neighborhood, JourneyBook journeys) {
        String id = neighborhood.id();
        name.show(model, id, neighborhood.name(), (now, text) -> ItemEdits.rename(now, id, text));
        description.show(model, id, neighborhood.description(), (now, text) -> ItemEdits.describe(now, id, text));
        corners.show(
                model,
                id,
                PlaceTexts.corners(neighborhood.outline()),
                (now, text) -> NeighborhoodEdits.reshape(now, id, PlaceTexts.corners(text)));
        Theme theme = model.themeProperty().get();
        tint.show(Tints.TEN.stream()
                .map(it -> new Swatches.Swatch(
                        theme.fill(it).hex(),
                        theme.name(it).hex(),
                        Words.say("tint." + Tints.TEN.indexOf(it)),
                        it.equals(neighborhood.tint()),
                        () -> model.apply(now -> NeighborhoodEdits.tint(now, id, it))))
                .toList());
        var rows = plan.map().stations().stream()
                .filter(station -> station.neighborhood().equals(id))
                .sorted(Comparator.comparing(Station::name))
                .map(station -> row(plan, station))
                .toList();
        stations.setLabel(Words.say("neighborhood.stations", rows.size()));
        stations.show(rows, Words.say("neighborhood.stations.none"));
    }

    private Rows.Row row(Plan plan, Station station) {
        String tracks = plan.map().tracksAt(station.id()).stream()
                .map(track -> Naming.of(plan, track))
                .collect(Collectors.joining(", "));
        return new Rows.Row(Marks.station(), Naming.of(plan, station), tracks, null, () -> model.goTo(station.id()));
    }

    @Override
    public void commit() {
        name.commit();
        description.commit();
        corners.commit();
    }

    @Override
    public void typeOver() {
        name.typeOver();
    }
}
