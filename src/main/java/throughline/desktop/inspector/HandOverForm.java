package throughline.desktop.inspector;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import throughline.desktop.Desk;
import throughline.desktop.JourneyBook;
import throughline.desktop.PlannerModel;
import throughline.desktop.actions.Controls;
import throughline.desktop.look.Marks;
import throughline.desktop.parts.Chips;
import throughline.desktop.parts.ChoiceEntry;
import throughline.desktop.parts.ProseEntry;
import throughline.desktop.parts.TextEntry;
import throughline.map.HandOver;
import throughline.map.Station;
import throughline.plan.HandOverEdits;
import throughline.plan.ItemEdits;
import throughline.plan.Naming;
import throughline.plan.Plan;

/** Another team that takes part: its name and the stations where it does. */
public final class HandOverForm implements Form<HandOver> {

    private final Desk desk;
    private final PlannerModel model;

    @FXML
    private TextEntry name;

    @FXML
    private ProseEntry description;

    @FXML
    private Chips stations;

    @FXML
    private ChoiceEntry<String> add;

    @FXML
    private Button delete;

    /** @param desk what every part of the window is handed */
    public HandOverForm(Desk desk) {
        this.desk = desk;
        this.model = desk.model();
    }

    @FXML
    private void initialize() {
        Controls.bind(delete, desk.actions().get("delete"));
    }

    @Override
    public void show(Plan plan, HandOver handOver, JourneyBook journeys) {
        String id = handOver.id();
        List<String> here = handOver.stations();
        name.show(model, id, handOver.name(), (now, text) -> ItemEdits.rename(now, id, text));
        description.show(model, id, handOver.description(), (now, text) -> ItemEdits.describe(now, id, text));
        stations.show(
                here.stream()
                        .map(it -> new Chips.Chip(
                                Naming.of(plan, it),
                                Marks.station(),
                                () -> model.goTo(it),
                                // Work is handed over somewhere, or not at all: then the hand-over is deleted.
                                here.size() == 1 ? null : () -> put(id, without(here, it))))
                        .toList(),
                List.of(),
                "");
        add.show(
                plan.map().stations().stream()
                        .filter(station -> !here.contains(station.id()))
                        .sorted(Comparator.comparing(Station::name, String.CASE_INSENSITIVE_ORDER))
                        .map(Station::id)
                        .toList(),
                null,
                it -> Naming.of(plan, it),
                // The list of choices changes with it, and must not do so while it still tells of the choice.
                it -> Platform.runLater(() -> put(id, with(here, it))));
    }

    private void put(String id, List<String> stations) {
        model.apply(now -> HandOverEdits.stations(now, id, stations));
    }

    private static List<String> with(List<String> stations, String more) {
        List<String> all = new ArrayList<>(stations);
        all.add(more);
        return all;
    }

    private static List<String> without(List<String> stations, String gone) {
        return stations.stream().filter(it -> !it.equals(gone)).toList();
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
