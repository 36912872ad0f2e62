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
import throughline.plan.PermissionRequest;
import throughline.plan.Plan;
import throughline.plan.RequestEdits;
import throughline.plan.RequestModel;
import throughline.plan.Touchpoint;
import throughline.plan.ValueExchange;

/** What a touchpoint asks for. */
public final class RequestCards extends VBox {

    private final Map<String, RequestCard> cards = new LinkedHashMap<>();
    private final MenuButton add = new MenuButton(Words.say("request.add"), Icons.of(Feather.PLUS));
    private final Label none = new Label(Words.say("request.none"));

    /** Without requests. */
    public RequestCards() {
        getStyleClass().add("cards");
        add.getStyleClass().add("chip-add");
        add.setId("add-request");
        none.getStyleClass().add("chips-none");
        none.setWrapText(true);
    }

    void show(PlannerModel model, Plan plan, Touchpoint touchpoint) {
        List<PermissionRequest> requests = plan.requests(touchpoint);
        List<String> ids = requests.stream().map(PermissionRequest::id).toList();
        // Cards stay while the same requests are shown, so that a field in hand keeps it.
        if (!ids.equals(List.copyOf(cards.keySet())) || getChildren().isEmpty()) {
            cards.clear();
            ids.forEach(id -> cards.put(id, new RequestCard()));
            getChildren().setAll(cards.values());
            if (ids.isEmpty()) {
                getChildren().add(none);
            }
            getChildren().add(add);
        }
        requests.forEach(request -> card(request.id()).show(model, request));
        add.getItems()
                .setAll(model.catalogue().permissions().stream()
                        .filter(type -> type.scope() == PermissionType.Scope.PERSON)
                        .filter(type -> requests.stream()
                                .noneMatch(it -> it.permission().equals(type.id())))
                        .map(type -> item(model, touchpoint, type))
                        .toList());
    }

    private RequestCard card(String id) {
        return java.util.Objects.requireNonNull(cards.get(id));
    }

    private static MenuItem item(PlannerModel model, Touchpoint touchpoint, PermissionType type) {
        MenuItem item = new MenuItem(type.name());
        item.setMnemonicParsing(false);
        item.setOnAction(e -> model.apply(now -> RequestEdits.ask(
                now, touchpoint.id(), type.id(), type.name(), RequestModel.EXPRESS, ValueExchange.NONE)));
        return item;
    }

    void commit() {
        List.copyOf(cards.values()).forEach(RequestCard::commit);
    }
}
