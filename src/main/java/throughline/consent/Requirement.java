package throughline.consent;

import java.util.List;
import throughline.rule.Rule;

/**
 * What a permission takes on a channel, in a market, on a platform: in each group one of the alternatives (planning
 * semantics, resolution).
 *
 * @param groups those that permit, the law's first
 * @param informing rules that only inform or narrow the hours
 */
public record Requirement(List<RuleGroup> groups, List<Rule> informing) {

    /** No rule says anything. */
    static final Requirement NOTHING = new Requirement(List.of(), List.of());

    /** Copies the lists. */
    public Requirement {
        groups = List.copyOf(groups);
        informing = List.copyOf(informing);
    }

    /** True if no rule says what permits it; never to be read as "no permission required". */
    public boolean isUnknown() {
        return groups.isEmpty();
    }

    /** All rules that apply. */
    public List<Rule> rules() {
        return java.util.stream.Stream.concat(
                        groups.stream().flatMap(group -> group.alternatives().stream()), informing.stream())
                .toList();
    }
}
