package throughline.consent;

import java.util.List;
import throughline.rule.Layer;
import throughline.rule.Rule;

/**
 * Rules of one layer and group: any one of them will do.
 *
 * @param alternatives by id; never empty, all made for one market
 */
public record RuleGroup(Layer layer, String group, List<Rule> alternatives) {

    /** Copies the alternatives. */
    public RuleGroup {
        alternatives = List.copyOf(alternatives);
    }

    /** True if no alternative permits anything. */
    boolean saysNothingOfPermission() {
        return alternatives.stream().allMatch(Rule::saysNothingOfPermission);
    }

    /** True if some alternative counts only beside certain others. */
    boolean depends() {
        for (Rule rule : alternatives) {
            if (!rule.links().appliesTo().isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
