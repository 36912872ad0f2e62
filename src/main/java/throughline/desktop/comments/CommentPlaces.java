package throughline.desktop.comments;

import java.util.ArrayList;
import java.util.List;
import throughline.item.Item;
import throughline.map.MapSheet;
import throughline.plan.Comment;
import throughline.plan.Comments;
import throughline.plan.OwnRule;
import throughline.plan.PermissionRequest;
import throughline.plan.Plan;
import throughline.plan.PlanSheet;
import throughline.plan.SenderDuty;

/** Where the window shows the comments on things that have no form of their own. */
final class CommentPlaces {

    private CommentPlaces() {}

    /** The item whose form shows the comments on another: a request's touchpoint, the plan for what belongs to it. */
    static String host(Plan plan, String about) {
        Item item = plan.item(about).orElse(plan.sheet());
        return switch (item) {
            case PermissionRequest it -> plan.touchpointOf(it).id();
            case MapSheet it -> PlanSheet.ID;
            case OwnRule it -> PlanSheet.ID;
            case SenderDuty it -> PlanSheet.ID;
            default -> about;
        };
    }

    /** The comments that an item's form shows. */
    static List<Comment> shownWith(Plan plan, String item) {
        List<Comment> found = new ArrayList<>(Comments.threads(plan));
        found.removeIf(comment -> !host(plan, comment.about()).equals(item));
        return found;
    }
}
