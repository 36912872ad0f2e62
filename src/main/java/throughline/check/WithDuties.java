package throughline.check;

import java.util.Optional;
import throughline.plan.Change;
import throughline.plan.ChangeRefused;
import throughline.plan.Plan;

/** Changes that bring the legal to-dos along which their touchpoints take. */
public final class WithDuties {

    /** Each to-do clears a finding; there are no more kinds of them than this. */
    private static final int MOST = 50;

    private WithDuties() {}

    /**
     * A change, followed by a legal to-do for each that the plan would lack after it and did not lack before.
     *
     * @throws ChangeRefused if the change does not fit the plan
     */
    public static Change of(Plan plan, Change change, CheckContext context) {
        Change all = change;
        for (int i = 0; i < MOST; i++) {
            Plan after = plan.apply(all);
            Optional<Change> next = Checks.run(after, context).stream()
                    .filter(finding -> finding.code().equals("DUTY-MISSING"))
                    .filter(finding -> finding.items().stream().anyMatch(id -> !plan.has(id)))
                    .flatMap(finding -> finding.fixes().stream())
                    .flatMap(fix -> fix.on(after).stream())
                    .findFirst();
            if (next.isEmpty()) {
                return all;
            }
            all = all.followedBy(next.get());
        }
        return all;
    }
}
