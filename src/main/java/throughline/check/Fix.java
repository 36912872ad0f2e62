package throughline.check;

import java.util.Optional;
import java.util.function.Function;
import throughline.item.Message;
import throughline.plan.Change;
import throughline.plan.Plan;

/**
 * A way out of a finding. The change is made when the fix is taken, for the plan as it is then.
 *
 * @param label what it offers, such as "Insert a request for SMS marketing at Forms & sign-up"
 * @param recompute the change for a plan; empty where the plan no longer has what was found. A value, so that findings
 *     can be compared
 */
public record Fix(Message label, Function<Plan, Optional<Change>> recompute) {

    /** The change for {@code plan}; empty if what was found is no longer so, and there is nothing to do. */
    public Optional<Change> on(Plan plan) {
        return recompute.apply(plan);
    }
}
