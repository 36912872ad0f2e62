package throughline.desktop.comments;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import throughline.desktop.look.Icons;
import throughline.desktop.parts.Times;
import throughline.item.Words;
import throughline.plan.Comment;
import throughline.plan.Comments;
import throughline.plan.Deletion;
import throughline.plan.Plan;

/** A comment with its replies: who, when, what, whether it is resolved, and what can be done with it. */
final class CommentCard extends VBox {

    private final CommentBox box;

    CommentCard(CommentBox box, Plan plan, Comment comment) {
        this.box = box;
        getStyleClass().addAll("card", "comment");
        setId("comment-" + comment.id());
        add(plan, comment);
        Comment.Settled settled = comment.settled();
        if (comment.resolved() && settled != null) {
            Label resolved = new Label(
                    Words.say("comments.resolved.by", settled.by(), time(settled.at())), Icons.of(Feather.CHECK));
            resolved.getStyleClass().add("row-note");
            resolved.setWrapText(true);
            getChildren().add(1, resolved);
            getStyleClass().add("resolved");
        }
        for (Comment reply : Comments.on(plan, comment.id())) {
            VBox below = new VBox();
            below.getStyleClass().add("comment-reply");
            below.getChildren().setAll(head(reply), said(reply), own(plan, reply));
            getChildren().add(below);
        }
        String id = comment.id();
        boolean resolved = comment.resolved();
        FlowPane line = new FlowPane(
                button(
                        "resolve-" + id,
                        resolved ? "comments.reopen" : "comments.resolve",
                        () -> box.resolve(id, !resolved)),
                button("reply-" + id, "comments.reply", () -> box.reply(comment)),
                own(plan, comment));
        line.getStyleClass().add("comment-line");
        getChildren().add(line);
    }

    private void add(Plan plan, Comment comment) {
        getChildren().setAll(head(comment), said(comment));
        if (!comment.about().equals(box.item())) {
            Label about = new Label(throughline.plan.Naming.of(plan, comment.about()));
            about.getStyleClass().add("row-note");
            getChildren().add(1, about);
        }
    }

    private static HBox head(Comment comment) {
        Label author = new Label(comment.author());
        author.getStyleClass().add("row-title");
        Label at = new Label(
                comment.edited() == null ? time(comment.at()) : Words.say("comments.edited", time(comment.at())));
        at.getStyleClass().add("row-note");
        at.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(author, at);
        head.getStyleClass().add("comment-head");
        head.setAlignment(Pos.BASELINE_LEFT);
        return head;
    }

    private static Label said(Comment comment) {
        Label text = new Label(comment.text());
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        return text;
    }

    /** Only one's own words can be changed; taken away they come back by undo. */
    private HBox own(Plan plan, Comment comment) {
        HBox line = new HBox();
        line.getStyleClass().add("comment-line");
        String id = comment.id();
        if (comment.author().equals(box.author())) {
            line.getChildren().add(button("edit-" + id, "comments.edit", () -> box.edit(comment)));
        }
        line.getChildren()
                .add(button(
                        "delete-" + id, "comments.delete", () -> box.apply(now -> Deletion.delete(now, Set.of(id)))));
        return line;
    }

    private static Button button(String id, String words, Runnable run) {
        Button button = new Button(Words.say(words));
        button.setId(id);
        button.setMnemonicParsing(false);
        button.getStyleClass().addAll("small", "flat");
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(Words.say(words + ".tip")));
        button.setOnAction(e -> run.run());
        return button;
    }

    static String time(java.time.Instant at) {
        return Times.moment(at, ZoneId.systemDefault(), LocalDate.now());
    }
}
