package throughline.desktop.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import throughline.desktop.Desk;
import throughline.desktop.PlannerModel;
import throughline.desktop.actions.Controls;
import throughline.desktop.parts.ChoiceEntry;
import throughline.desktop.parts.Rows;
import throughline.item.Item;
import throughline.item.Words;
import throughline.map.Neighborhood;
import throughline.map.Station;
import throughline.plan.MapEdits;
import throughline.plan.Naming;
import throughline.plan.Plan;
import throughline.plan.Touchpoint;

/** What can be done with several things at once. */
public final class SeveralForm {

    private static final int LISTED = 40;

    private final Desk desk;
    private final PlannerModel model;

    @FXML
    private Label count;

    @FXML
    private ChoiceEntry<String> neighborhood;

    @FXML
    private FlowPane align;

    @FXML
    private FlowPane distribute;

    @FXML
    private VBox arrange;

    @FXML
    private Button duplicate;

    @FXML
    private VBox facts;

    @FXML
    private StationFacts factsController;

    @FXML
    private SeveralTouchpoints touchpoints;

    @FXML
    private Rows items;

    @FXML
    private Button delete;

    /** @param desk what every part of the window is handed */
    public SeveralForm(Desk desk) {
        this.desk = desk;
        this.model = desk.model();
    }

    @FXML
    private void initialize() {
        Controls.bind(duplicate, desk.actions().get("duplicate"));
        buttons(align, "align.left", "align.center", "align.right", "align.top", "align.middle", "align.bottom");
        buttons(distribute, "distribute.across", "distribute.down");
        Controls.bind(delete, desk.actions().get("delete"));
    }

    /** Short words on the buttons: what is done stands above them. */
    private void buttons(FlowPane place, String... ids) {
        for (String id : ids) {
            Button button = new Button(Words.say("several." + id));
            button.setId(id.replace('.', '-'));
            button.setMnemonicParsing(false);
            button.getStyleClass().add("small");
            Controls.bindIcon(button, desk.actions().get(id));
            place.getChildren().add(button);
        }
    }

    void show(Plan plan, Set<String> ids) {
        count.setText(Words.say("several.count", ids.size()));
        List<Item> all = ids.stream().map(id -> plan.require(id, Item.class)).toList();
        items.show(all.stream().limit(LISTED).map(item -> row(plan, item)).toList(), "");
        boolean stations = all.stream().allMatch(Station.class::isInstance);
        neighborhood.setManaged(stations);
        neighborhood.setVisible(stations);
        arrange.setManaged(stations);
        arrange.setVisible(stations);
        boolean contacts = all.stream().allMatch(Touchpoint.class::isInstance);
        touchpoints.setManaged(contacts);
        touchpoints.setVisible(contacts);
        if (contacts) {
            touchpoints.show(
                    model, plan, all.stream().map(Touchpoint.class::cast).toList());
        }
        facts.setManaged(stations);
        facts.setVisible(stations);
        if (stations) {
            factsController.show(plan, all.stream().map(Station.class::cast).toList());
            showNeighborhood(plan, ids, all);
        }
    }

    private void showNeighborhood(Plan plan, Set<String> ids, List<Item> stations) {
        Set<String> theirs = stations.stream()
                .map(station -> ((Station) station).neighborhood())
                .collect(Collectors.toSet());
        List<String> choices = new ArrayList<>(List.of(""));
        plan.map().neighborhoods().stream().map(Neighborhood::id).forEach(choices::add);
        neighborhood.show(
                choices,
                theirs.size() == 1 ? theirs.iterator().next() : null,
                it -> it.isEmpty() ? Words.say("station.neighborhood.none") : Naming.of(plan, it),
                it -> model.apply(now -> MapEdits.setNeighborhood(now, ids, it)));
    }

    private Rows.Row row(Plan plan, Item item) {
        return new Rows.Row(
                null, Naming.of(plan, item), Words.say("kind." + Naming.kind(item)), null, () -> model.goTo(item.id()));
    }
}
