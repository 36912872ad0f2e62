package throughline.desktop.comments;

import java.util.List;
import throughline.plan.Comment;
import throughline.plan.Comments;
import throughline.plan.Naming;
import throughline.plan.Plan;

/**
 * A comment in the panel.
 *
 * @param about what the item it is about is called
 * @param replies how many there are
 */
record CommentLine(Comment comment, String about, int replies) {

    /** Which comments the panel shows. */
    enum Which {
        OPEN,
        RESOLVED,
        ALL
    }

    /**
     * The plan's comments, the latest first.
     *
     * @param only ids of what they may be about, as the window shows it; none for anything
     */
    static List<CommentLine> of(Plan plan, Which which, List<String> only) {
        return Comments.threads(plan).reversed().stream()
                .filter(it -> which == Which.ALL || it.resolved() == (which == Which.RESOLVED))
                .filter(it -> only.isEmpty() || only.contains(CommentPlaces.host(plan, it.about())))
                .map(it -> new CommentLine(
                        it,
                        Naming.of(plan, it.about()),
                        Comments.on(plan, it.id()).size()))
                .toList();
    }
}
