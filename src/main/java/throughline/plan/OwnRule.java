package throughline.plan;

import org.jspecify.annotations.Nullable;
import throughline.item.Ids;
import throughline.item.InvalidItem;
import throughline.item.Texts;
import throughline.rule.Rule;

/**
 * A rule of the organisation beside those of the catalogue: one more, one in another's place, or one no longer applied.
 *
 * @param target id of the rule it is about; its own for one more
 * @param rule the rule as it stands then, with the target as its id; null for a rule that is no longer applied
 * @param confirmed who has looked into it, null while nobody has
 * @param note why, prose
 */
public record OwnRule(
        String id,
        String target,
        @Nullable Rule rule,
        @Nullable Confirmation confirmed,
        String note) implements PlanItem {

    /** Checks texts and that the rule is the target. */
    public OwnRule {
        Ids.require("id", id);
        Ids.require("target", target);
        note = Texts.prose("note", note);
        if (rule != null && !rule.id().equals(target)) {
            throw new InvalidItem("target", "the rule \"" + rule.id() + "\" does not stand for \"" + target + "\"");
        }
    }

    /** The name of the rule, or the id of the one that is no longer applied. */
    @Override
    public String name() {
        return rule == null ? target : rule.name();
    }

    /** True if it takes a rule away. */
    public boolean disables() {
        return rule == null;
    }
}
