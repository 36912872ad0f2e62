package throughline.desktop.inspector;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import throughline.desktop.PlannerModel;
import throughline.desktop.parts.ChoiceEntry;
import throughline.desktop.parts.ProseEntry;
import throughline.desktop.parts.Terms;
import throughline.item.Words;
import throughline.plan.Change;
import throughline.plan.PermissionRequest;
import throughline.plan.Plan;
import throughline.plan.RequestEdits;
import throughline.plan.RequestModel;
import throughline.plan.ValueExchange;

/** A permission that is asked for at a touchpoint: how, what people get for it, in which words. */
final class RequestCard extends VBox {

    private final CardHead head = new CardHead(Feather.MESSAGE_SQUARE);
    private final ChoiceEntry<RequestModel> how = new ChoiceEntry<>();
    private final ChoiceEntry<ValueExchange.Kind> kind = new ChoiceEntry<>();
    private final ProseEntry gets = new ProseEntry();
    private final ProseEntry wording = new ProseEntry();

    RequestCard() {
        getStyleClass().add("card");
        how.setLabel(Words.say("request.model"));
        kind.setLabel(Words.say("request.gets"));
        gets.setRows(2);
        gets.setPrompt(Words.say("request.gets.prompt"));
        wording.setLabel(Words.say("request.wording"));
        wording.setPrompt(Words.say("request.wording.prompt"));
        wording.setRows(3);
        getChildren().setAll(head, how, kind, gets, wording);
    }

    void show(PlannerModel model, PermissionRequest request) {
        String called = model.catalogue().nameOf(request.permission());
        head.show(
                request.id(),
                called,
                Words.say("request.remove", called),
                () -> model.apply(now -> RequestEdits.stopAsking(now, request.id(), called)));
        how.setFieldId("model-" + request.id());
        how.show(
                List.of(RequestModel.values()),
                request.model(),
                Terms::of,
                chosen -> model.apply(now -> changed(now, request, called, it -> it.withModel(chosen))));
        kind.setFieldId("gets-" + request.id());
        kind.show(
                List.of(ValueExchange.Kind.values()),
                request.gets().kind(),
                Terms::of,
                chosen -> model.apply(now -> changed(
                        now, request, called, it -> it.withGets(it.gets().withKind(chosen)))));
        boolean something = request.gets().kind() != ValueExchange.Kind.NONE;
        gets.setManaged(something);
        gets.setVisible(something);
        gets.show(
                model,
                request.id(),
                request.gets().text(),
                (now, text) -> changed(
                        now, request, called, it -> it.withGets(it.gets().withText(text))));
        wording.show(
                model,
                request.id(),
                request.wording(),
                (now, text) -> changed(now, request, called, it -> it.withWording(text)));
    }

    /** The change of the request as it is then, which need not be as it was when shown. */
    private static Change changed(
            Plan now, PermissionRequest shown, String called, UnaryOperator<PermissionRequest> edit) {
        PermissionRequest current = now.require(shown.id(), PermissionRequest.class);
        return RequestEdits.change(now, edit.apply(current), called);
    }

    void commit() {
        gets.commit();
        wording.commit();
    }
}
