package throughline.consent.reach;

import java.math.BigDecimal;
import java.util.List;
import throughline.consent.Catalogue;
import throughline.plan.Plan;

/**
 * What hangs on a permission: what is no longer reached if nobody says yes where it is asked for (planning semantics,
 * permission dependency). Touchpoints that only those reach who hold it from the start count as reached by these.
 *
 * @param permission the permission type
 * @param touchpoints ids of those that some people are no longer reached at, in the plan's order
 * @param contacts how many times people are no longer reached, over all touchpoints; at most, since it takes everybody of
 *     a market who does not hold the permission from the start to have said yes
 */
public record WeakestPermission(String permission, List<String> touchpoints, BigDecimal contacts) {

    /** Copies the list. */
    public WeakestPermission {
        touchpoints = List.copyOf(touchpoints);
    }

    /** Every permission that the plan asks for and that something hangs on, the plan's weakest first. */
    public static List<WeakestPermission> of(Plan plan, Catalogue catalogue) {
        return new Losses().of(plan, catalogue);
    }
}
