package throughline.session;

import throughline.plan.Plan;

/**
 * A reviewer's copy of a plan, ready to be compared.
 *
 * @param base the state that plan and copy both come from; the plan as it was then where that state is not known
 * @param theirs the plan of the copy
 * @param file the file's name
 * @param known whether the state that both come from was found
 */
public record ReviewedCopy(Plan base, Plan theirs, String file, Known known) {

    /** What is known of the state that both come from. */
    public enum Known {
        FOUND,
        LOST,
        UNSAID,
        /** It is the restore point of a workshop, and the copy is the plan as the workshop made it. */
        WORKSHOP
    }
}
