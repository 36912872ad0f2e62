package throughline.table;

import throughline.consent.Catalogue;
import throughline.plan.Plan;

/**
 * What cells are read and written in.
 *
 * @param plan the plan as it is now
 * @param catalogue names the permission types
 * @param notation how numbers and days are written
 */
public record Scope(Plan plan, Catalogue catalogue, Notation notation) {

    /** The same with numbers and days written another way. */
    public Scope in(Notation other) {
        return new Scope(plan, catalogue, other);
    }

    /** The same for another state of the plan. */
    public Scope with(Plan other) {
        return new Scope(other, catalogue, notation);
    }
}
