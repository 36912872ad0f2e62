package throughline.session;

import java.util.List;
import java.util.function.Function;
import throughline.check.Finding;
import throughline.plan.Plan;
import throughline.store.WorkspaceThread;

/**
 * What works behind an open plan.
 *
 * @param workers the session's own threads
 * @param workspace where changes are stored, one after the other
 * @param checks finds what there is to notice; called on the worker for findings
 */
record Backstage(Workers workers, WorkspaceThread workspace, Function<Plan, List<Finding>> checks) {}
