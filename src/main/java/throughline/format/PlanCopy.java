package throughline.format;

import throughline.plan.Plan;

/**
 * What a plan's file holds.
 *
 * @param lineage where the plan was copied from; none in files that no workspace wrote
 */
public record PlanCopy(Plan plan, Lineage lineage) {}
