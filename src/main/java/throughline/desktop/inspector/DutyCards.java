package throughline.desktop.inspector;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import throughline.consent.PermissionType;
import throughline.desktop.PlannerModel;
import throughline.desktop.look.Icons;
import throughline.item.Words;
import throughline.plan.DutyEdits;
import throughline.plan.Plan;
import throughline.plan.SenderDuty;

/** The plan's legal to-dos, each to be changed, and others to add. */
public final class DutyCards extends VBox {

    private final Map<String, DutyCard> cards = new LinkedHashMap<>();
    private final Label none = new Label(Words.say("duties.none"));
    private final MenuButton add = new MenuButton(Words.say("duties.add"), Icons.of(Feather.PLUS));

    /** Without legal to-dos. */
    public DutyCards() {
        getStyleClass().add("cards");
        none.getStyleClass().add("chips-none");
        none.setWrapText(true);
        add.getStyleClass().add("chip-add");
        add.setId("add-duty");
    }

    void show(PlannerModel model, Plan plan) {
        List<SenderDuty> duties = plan.duties();
        List<String> ids = duties.stream().map(SenderDuty::id).toList();
        // Cards stay while the same to-dos are shown, so that a field in hand keeps it.
        if (!ids.equals(List.copyOf(cards.keySet())) || getChildren().isEmpty()) {
            cards.keySet().retainAll(ids);
            Map<String, DutyCard> kept = Map.copyOf(cards);
            cards.clear();
            ids.forEach(id -> cards.put(id, kept.getOrDefault(id, new DutyCard(id))));
            getChildren().setAll(cards.values());
            if (ids.isEmpty()) {
                getChildren().add(none);
            }
            getChildren().add(add);
        }
        for (SenderDuty duty : duties) {
            DutyCard card = cards.get(duty.id());
            if (card != null) {
                card.show(model, plan, duty, add::requestFocus);
            }
        }
        add.getItems()
                .setAll(model.catalogue().permissions().stream()
                        .filter(type -> type.scope() == PermissionType.Scope.SENDER)
                        .map(type -> item(model, type))
                        .toList());
    }

    private static MenuItem item(PlannerModel model, PermissionType type) {
        MenuItem item = new MenuItem(type.name());
        item.setMnemonicParsing(false);
        item.setOnAction(e ->
                model.apply(now -> DutyEdits.create(now, SenderDuty.named("new", type.name(), type.id()))));
        return item;
    }

    void commit() {
        List.copyOf(cards.values()).forEach(DutyCard::commit);
    }
}
