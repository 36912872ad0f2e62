package throughline.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import throughline.item.Message;

/** The comments of a plan in the order they were made; equal times go by id, so that the order is the same for everyone. */
public final class Comments {

    static final Comparator<Comment> ORDER = Comparator.comparing(Comment::at).thenComparing(Comment::id);

    private Comments() {}

    /** All comments and replies. */
    public static List<Comment> all(Plan plan) {
        return plan.items().stream()
                .filter(Comment.class::isInstance)
                .map(Comment.class::cast)
                .sorted(ORDER)
                .toList();
    }

    /** All comments, without replies. */
    public static List<Comment> threads(Plan plan) {
        return all(plan).stream().filter(comment -> !isReply(plan, comment)).toList();
    }

    /** The comments on an item; for a comment, its replies. */
    public static List<Comment> on(Plan plan, String id) {
        return plan.referrers(id).stream()
                .flatMap(naming -> plan.find(naming, Comment.class).stream())
                .sorted(ORDER)
                .toList();
    }

    /** Comments on an item that nobody has resolved. */
    public static long open(Plan plan, String id) {
        return plan.referrers(id).stream()
                .flatMap(naming -> plan.find(naming, Comment.class).stream())
                .filter(comment -> !comment.resolved())
                .count();
    }

    /** The same plan without any comments, for those whom they do not concern. */
    public static Plan without(Plan plan) {
        List<Comment> all = all(plan);
        return plan.apply(new Change(
                Message.of("change.begin"), all.stream().map(Edit::remove).toList()));
    }

    /** True for a reply to another comment. */
    public static boolean isReply(Plan plan, Comment comment) {
        return plan.find(comment.about(), Comment.class).isPresent();
    }

    /** The comment that a reply belongs to, or the comment itself. */
    public static Comment thread(Plan plan, Comment comment) {
        Optional<Comment> above = plan.find(comment.about(), Comment.class);
        return above.orElse(comment);
    }
}
