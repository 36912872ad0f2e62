package throughline.store;

import java.util.UUID;
import throughline.plan.History;
import throughline.plan.Plan;

/**
 * A plan as it was saved last, with the steps that can still be taken back or made again.
 *
 * @param version number of saves
 * @param history the plan with up to {@link Workspace#UNDO_STEPS} steps
 * @param whole false if damage in the log cut the steps short; the plan itself is good
 */
public record StoredPlan(UUID id, long version, History history, boolean whole) {

    /** The plan. */
    public Plan plan() {
        return history.plan();
    }
}
