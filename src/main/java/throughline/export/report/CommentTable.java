package throughline.export.report;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import throughline.item.Words;
import throughline.plan.Comment;
import throughline.plan.Comments;
import throughline.plan.Naming;
import throughline.plan.Plan;
import throughline.plan.WhenWords;

/** The comments that nobody has resolved yet, each with its replies, for a meeting to go through. */
final class CommentTable {

    private CommentTable() {}

    /** A section with them, the earliest first; empty where all are resolved. */
    static Optional<TableReport.Section> of(Plan plan, ReportStyle style) {
        List<Comment> open =
                Comments.threads(plan).stream().filter(it -> !it.resolved()).toList();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Table table = new Table(
                List.of(
                        new Table.Column(Words.say("report.column.about"), 2),
                        new Table.Column(Words.say("report.column.by"), 1.2),
                        new Table.Column(Words.say("report.column.comment"), 5)),
                style.label(),
                style.rule());
        for (Comment comment : open) {
            Cell said = Cell.of(comment.text(), style.body());
            for (Comment reply : Comments.on(plan, comment.id())) {
                said = said.and(Words.say("report.reply", reply.author(), reply.text()), style.quiet());
            }
            table.row(List.of(
                    Cell.of(Naming.of(plan, comment.about()), style.strong()),
                    Cell.of(comment.author(), style.body())
                            .and(day(comment, plan.sheet().zone()), style.quiet()),
                    said));
        }
        return Optional.of(new TableReport.Section(Words.say("report.comments"), table));
    }

    private static String day(Comment comment, ZoneId zone) {
        return WhenWords.day(LocalDate.ofInstant(comment.at(), zone));
    }
}
