package throughline.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import throughline.item.InvalidItem;
import throughline.item.Message;

/**
 * Edits of decisions and actions. All refuse with {@link ChangeRefused} what names an item that is no longer there, and with
 * {@link InvalidItem} what cannot be stored; to delete see {@link Deletion}, to put elsewhere {@link NoteEdits#move}.
 */
public final class ResultEdits {

    private ResultEdits() {}

    /**
     * A decision.
     *
     * @param about empty for the plan as a whole
     */
    public static Change decide(Plan plan, String about, String text, Instant at) {
        Draft draft = new Draft(plan);
        String said = WorkshopItem.said("text", text);
        draft.put(new Decision(draft.fresh("decision " + Naming.start(said), "decision"), about, said, at));
        return draft.change(Message.of("change.decision", Naming.start(said)));
    }

    /** A decision in other words. */
    public static Change decision(Plan plan, String id, String text) {
        Decision before = plan.require(id, Decision.class);
        return Change.of(
                Message.of("change.decision.text", Naming.of(plan, before)),
                Edit.replace(before, before.withText(text)));
    }

    /**
     * An action.
     *
     * @param about empty for the plan as a whole
     * @param who empty while nobody does it
     * @param due null while nobody said
     */
    public static Change act(Plan plan, String about, String text, String who, @Nullable LocalDate due, Instant at) {
        Draft draft = new Draft(plan);
        String said = WorkshopItem.said("text", text);
        String id = draft.fresh("action " + Naming.start(said), "action");
        draft.put(new ActionItem(id, about, said, who, due, false, at));
        return draft.change(Message.of("change.actionItem", Naming.start(said)));
    }

    /** An action with something else about it. */
    public static Change action(Plan plan, String id, UnaryOperator<ActionItem> edit) {
        ActionItem before = plan.require(id, ActionItem.class);
        ActionItem after = edit.apply(before);
        String key = after.done() == before.done()
                ? "change.actionItem.change"
                : after.done() ? "change.actionItem.done" : "change.actionItem.open";
        return Change.of(Message.of(key, Naming.of(plan, before)), Edit.replace(before, after));
    }
}
