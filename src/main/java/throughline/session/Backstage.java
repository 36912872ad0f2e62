package throughline.session;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Function;
import throughline.check.Finding;
import throughline.plan.Plan;
import throughline.store.Save;

/**
 * What works behind an open plan.
 *
 * @param database runs one task after the other
 * @param store puts a save on the disk; called on the database's thread
 * @param checks finds what there is to notice; called on the worker for findings
 */
record Backstage(
        Workers workers, Executor database, Function<Save, Instant> store, Function<Plan, List<Finding>> checks) {}
