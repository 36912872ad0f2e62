package throughline.session;

import throughline.item.Message;
import throughline.plan.Change;
import throughline.plan.Edit;
import throughline.plan.Plan;

/** Plans under other titles. */
final class Titles {

    private Titles() {}

    /** The same plan under another title, as the beginning of a plan of its own. */
    static Plan retitled(Plan plan, String title) {
        Edit edit = Edit.replace(plan.sheet(), plan.sheet().withTitle(title));
        return plan.apply(Change.of(Message.of("change.begin"), edit));
    }
}
