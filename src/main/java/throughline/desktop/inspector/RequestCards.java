package throughline.desktop.inspector;

import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
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
public final class RequestCards extends CardList<PermissionRequest, RequestCard> {

    private final MenuButton add;

    /** Without requests. */
    public RequestCards() {
        this(new MenuButton(Words.say("request.add"), Icons.of(Feather.PLUS)));
    }

    private RequestCards(MenuButton add) {
        super(Words.say("request.none"), add, id -> new RequestCard());
        this.add = add;
        add.setId("add-request");
    }

    void show(PlannerModel model, Plan plan, Touchpoint touchpoint) {
        List<PermissionRequest> requests = plan.requests(touchpoint);
        show(requests, (card, request) -> card.show(model, request));
        add.getItems()
                .setAll(model.catalogue().permissions().stream()
                        .filter(type -> type.scope() == PermissionType.Scope.PERSON)
                        .filter(type -> requests.stream()
                                .noneMatch(it -> it.permission().equals(type.id())))
                        .map(type -> item(model, touchpoint, type))
                        .toList());
    }

    private static MenuItem item(PlannerModel model, Touchpoint touchpoint, PermissionType type) {
        MenuItem item = new MenuItem(type.name());
        item.setMnemonicParsing(false);
        item.setOnAction(e -> model.apply(now -> RequestEdits.ask(
                now, touchpoint.id(), type.id(), type.name(), RequestModel.EXPRESS, ValueExchange.NONE)));
        return item;
    }

    void commit() {
        cards().forEach(RequestCard::commit);
    }
}
