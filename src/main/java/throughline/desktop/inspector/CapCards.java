package throughline.desktop.inspector;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import throughline.check.pressure.CapWords;
import throughline.check.pressure.Caps;
import throughline.desktop.PlannerModel;
import throughline.desktop.look.Icons;
import throughline.item.Words;
import throughline.plan.CapEdits;
import throughline.plan.FrequencyCap;
import throughline.plan.Plan;

/** The plan's frequency caps, each to be changed, and others to add. */
public final class CapCards extends VBox {

    private final Map<String, CapCard> cards = new LinkedHashMap<>();
    private final Label none = new Label(Words.say("caps.none", CapWords.of(Caps.STARTING)));
    private final Button add = new Button(Words.say("caps.add"), Icons.of(Feather.PLUS));

    /** Without caps. */
    public CapCards() {
        getStyleClass().add("cards");
        none.getStyleClass().add("chips-none");
        none.setWrapText(true);
        add.getStyleClass().add("chip-add");
        add.setId("add-cap");
    }

    void show(PlannerModel model, Plan plan) {
        List<FrequencyCap> caps = plan.frequencyCaps();
        List<String> ids = caps.stream().map(FrequencyCap::id).toList();
        add.setOnAction(event -> model.apply(now -> CapEdits.create(now, Caps.STARTING)));
        // Cards stay while the same caps are shown, so that a field in hand keeps it.
        if (!ids.equals(List.copyOf(cards.keySet())) || getChildren().isEmpty()) {
            Map<String, CapCard> kept = Map.copyOf(cards);
            cards.clear();
            ids.forEach(id -> cards.put(id, kept.getOrDefault(id, new CapCard(id))));
            getChildren().setAll(cards.values());
            if (ids.isEmpty()) {
                getChildren().add(none);
            }
            getChildren().add(add);
        }
        for (FrequencyCap cap : caps) {
            CapCard card = cards.get(cap.id());
            if (card != null) {
                card.show(model, plan, cap, add::requestFocus);
            }
        }
    }

    void commit() {
        List.copyOf(cards.values()).forEach(CapCard::commit);
    }
}
