package throughline.format;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import throughline.plan.Comment;

/** Comments and replies. */
final class CommentForm {

    private CommentForm() {}

    static void write(JsonText out, Comment it) {
        out.text("id", it.id())
                .text("about", it.about())
                .text("author", it.author())
                .text("at", it.at().toString())
                .text("text", it.text());
        @Nullable Instant edited = it.edited();
        if (edited != null) {
            out.text("edited", edited.toString());
        }
        Comment.Settled settled = it.settled();
        if (settled != null) {
            out.onLine(
                    "settled",
                    inner -> inner.flag("resolved", settled.resolved())
                            .text("by", settled.by())
                            .text("at", settled.at().toString()));
        }
    }

    static Comment read(Fields fields) {
        return new Comment(
                fields.text("id"),
                fields.text("about"),
                fields.text("author"),
                fields.parsed("at", Instant::parse, "format.instant"),
                fields.text("text"),
                fields.parsedOrNull("edited", Instant::parse, "format.instant"),
                fields.objectOrNull("settled", CommentForm::settled));
    }

    private static Comment.Settled settled(Fields fields) {
        return new Comment.Settled(
                fields.flag("resolved"), fields.text("by"), fields.parsed("at", Instant::parse, "format.instant"));
    }
}
