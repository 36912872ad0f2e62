package throughline.plan;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import throughline.item.InvalidItem;
import throughline.item.Message;
import throughline.rule.Rule;

/**
 * Edits of the organisation's own rules. All refuse with {@link ChangeRefused} what names an item that is no longer
 * there; to delete one, so that the catalogue's rule counts again, see {@link Deletion}.
 */
public final class RuleEdits {

    private RuleEdits() {}

    /**
     * A rule beside those of the catalogue, or in place of the one with its id. A rule of the plan for the same id is
     * replaced.
     *
     * @param confirmed who has looked into it, null while nobody has
     * @throws InvalidItem if a text cannot be stored
     */
    public static Change put(Plan plan, Rule rule, @Nullable Confirmation confirmed, String note) {
        return put(plan, rule.id(), rule, confirmed, note).called(Message.of("change.rule", rule.name()));
    }

    /**
     * A rule of the catalogue that is no longer applied.
     *
     * @param target the rule's id
     * @param called what people call it
     */
    public static Change disable(
            Plan plan, String target, String called, @Nullable Confirmation confirmed, String note) {
        return put(plan, target, null, confirmed, note).called(Message.of("change.rule.off", called));
    }

    /** The rule of the plan for a rule's id, if it has one. */
    public static Optional<OwnRule> of(Plan plan, String target) {
        return plan.ownRules().stream()
                .filter(own -> own.target().equals(target))
                .findFirst();
    }

    private static Change put(
            Plan plan, String target, @Nullable Rule rule, @Nullable Confirmation confirmed, String note) {
        Draft draft = new Draft(plan);
        Optional<OwnRule> before = of(plan, target);
        String id = before.map(OwnRule::id).orElseGet(() -> draft.fresh("own " + target, "rule"));
        draft.put(new OwnRule(id, target, rule, confirmed, note));
        if (before.isEmpty()) {
            PlanSheet sheet = plan.sheet();
            draft.put(sheet.withRules(Orders.appended(sheet.rules(), id)));
        }
        return draft.change(Message.of("change.rule", target));
    }
}
