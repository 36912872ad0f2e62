package throughline.desktop.inspector;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import throughline.desktop.PlannerModel;
import throughline.desktop.parts.ChoiceEntry;
import throughline.desktop.parts.DateEntry;
import throughline.desktop.parts.Terms;
import throughline.desktop.parts.TextEntry;
import throughline.item.Words;
import throughline.plan.Change;
import throughline.plan.Deletion;
import throughline.plan.DutyEdits;
import throughline.plan.ItemEdits;
import throughline.plan.Naming;
import throughline.plan.Plan;
import throughline.plan.SenderDuty;

/** A legal to-do: what is to be done, by when, by whom, and how far it is. */
final class DutyCard extends VBox {

    private final CardHead head = new CardHead(Feather.CHECK_SQUARE);
    private final TextEntry name = new TextEntry();
    private final DateEntry due = new DateEntry();
    private final ChoiceEntry<SenderDuty.State> state = new ChoiceEntry<>();
    private final TextEntry owner = new TextEntry();

    DutyCard(String id) {
        getStyleClass().add("card");
        name.setLabel(Words.say("field.name"));
        name.setFieldId("name-" + id);
        due.setLabel(Words.say("duties.due"));
        due.setFieldId("due-" + id);
        state.setLabel(Words.say("brief.state"));
        state.setFieldId("state-" + id);
        owner.setLabel(Words.say("campaign.owner"));
        owner.setPrompt(Words.say("campaign.owner.prompt"));
        owner.setFieldId("owner-" + id);
        getChildren().setAll(head, name, due, owner, state);
    }

    /** @param away where the keyboard goes when this one goes */
    void show(PlannerModel model, Plan plan, SenderDuty duty, Runnable away) {
        String id = duty.id();
        String meets = model.catalogue().nameOf(duty.permission());
        head.show(id, meets, Words.say("chips.remove", Naming.of(plan, duty)), () -> {
            away.run();
            model.apply(now -> Deletion.delete(now, Set.of(id)));
        });
        name.show(model, id, duty.name(), (now, text) -> ItemEdits.rename(now, id, text));
        due.show(model, duty.due(), day -> changed(plan, id, it -> it.withDue(day)));
        state.show(
                List.of(SenderDuty.State.values()),
                duty.state(),
                Terms::of,
                chosen -> model.apply(now -> changed(now, id, it -> it.withState(chosen))));
        owner.show(model, id, duty.owner(), (now, text) -> changed(now, id, it -> it.withOwner(text)));
    }

    /** The change of the to-do as it is then, which need not be as it was when shown. */
    private static Change changed(Plan now, String id, UnaryOperator<SenderDuty> edit) {
        return DutyEdits.change(now, edit.apply(now.require(id, SenderDuty.class)));
    }

    void commit() {
        name.commit();
        owner.commit();
    }
}
