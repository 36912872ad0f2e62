package throughline.export;

import java.util.ArrayList;
import java.util.List;
import throughline.item.Item;
import throughline.item.Message;
import throughline.plan.Campaign;
import throughline.plan.Change;
import throughline.plan.Comments;
import throughline.plan.Edit;
import throughline.plan.PermissionRequest;
import throughline.plan.Plan;
import throughline.plan.Show;
import throughline.plan.Touchpoint;
import throughline.plan.WorkshopItem;

/**
 * What of a plan leaves the house. It is taken out of the plan before anything is drawn or written, so that no kind of file
 * can forget it.
 *
 * @param money budgets, costs and what benefits are worth
 * @param notes comments, what workshops left, and what is said to a slide
 * @param findings what the checks found, on a page for browsers; pages of paper have them always
 */
public record Sharing(boolean money, boolean notes, boolean findings) {

    /** All of it. */
    public static final Sharing EVERYTHING = new Sharing(true, true, true);

    /** The plan as others may see it. */
    public Plan of(Plan plan) {
        Plan shown = notes ? plan : withoutNotes(Comments.without(plan));
        return money ? shown : withoutMoney(shown);
    }

    private static Plan withoutNotes(Plan plan) {
        List<Edit> edits = new ArrayList<>();
        for (Item item : plan.items()) {
            if (item instanceof WorkshopItem) {
                edits.add(Edit.remove(item));
            } else if (item instanceof Show show) {
                Show silent = show.withSteps(
                        show.steps().stream().map(step -> step.withNotes("")).toList());
                if (!silent.equals(show)) {
                    edits.add(Edit.replace(show, silent));
                }
            }
        }
        return plan.apply(new Change(Message.of("change.begin"), edits));
    }

    private static Plan withoutMoney(Plan plan) {
        List<Edit> edits = new ArrayList<>();
        for (Item item : plan.items()) {
            Item bare = switch (item) {
                case Campaign it -> it.withBrief(it.brief().withBudget(null));
                case Touchpoint it -> it.withBrief(it.brief().withCost(null));
                case PermissionRequest it -> it.withGets(it.gets().withWorth(null));
                default -> item;
            };
            if (!bare.equals(item)) {
                edits.add(Edit.replace(item, bare));
            }
        }
        return plan.apply(new Change(Message.of("change.begin"), edits));
    }
}
