package throughline.store;

import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import throughline.plan.Comment;

/** The table of comments and replies; what one is about stands in {@code item_list}, for it may be any item. */
final class CommentFamily {

    private static final String ABOUT = "about";

    static final Family<Comment> COMMENT = new Family<>(
                    "plan_comment",
                    Comment.class,
                    row -> new Comment(
                            row.id(),
                            row.ids(ABOUT).stream().findFirst().orElse(""),
                            row.text("author"),
                            row.instant("at"),
                            row.text("body"),
                            row.instantOrNull("edited"),
                            settled(row)))
            .column("author", Comment::author)
            .column("at", it -> Row.utc(it.at()))
            .column("body", Comment::text)
            .column("edited", it -> Row.utc(it.edited()))
            .column("resolved", it -> it.settled() == null ? null : it.settled().resolved())
            .column(
                    "settled_by",
                    it -> it.settled() == null ? null : it.settled().by())
            .column(
                    "settled_at",
                    it -> it.settled() == null ? null : Row.utc(it.settled().at()))
            .list(ABOUT, it -> java.util.List.of(it.about()));

    private CommentFamily() {}

    private static Comment.@Nullable Settled settled(Row row) throws SQLException {
        String by = row.textOrNull("settled_by");
        Instant at = row.instantOrNull("settled_at");
        return by == null || at == null ? null : new Comment.Settled(row.flag("resolved"), by, at);
    }
}
