package throughline.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import throughline.rule.Rule;

/**
 * A gate as it is for the people of one market, and where the rules tell platforms apart, on one platform.
 *
 * @param market such as {@code DE}; empty where the plan names no markets
 * @param platform such as {@code ios}; empty for all those that no rule is about by name
 * @param reason why it is in its state
 * @param rule the rule that decides: the one met, or the one that comes closest; null where none says anything
 * @param source the request that meets it or comes closest, if any does
 * @param lapses the day the permission lapses, null where it does not
 * @param requirement all rules that apply
 */
public record GateCell(
        String market,
        String platform,
        GateReason reason,
        @Nullable Rule rule,
        Optional<Asked> source,
        @Nullable LocalDate lapses,
        Requirement requirement) {

    /** What the check found. */
    public GateState state() {
        return reason.state();
    }

    /** The rules that apply, those that only inform or narrow hours among them. */
    public List<Rule> rules() {
        return requirement.rules();
    }
}
