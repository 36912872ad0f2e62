package throughline.desktop.comments;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import throughline.desktop.look.Icons;
import throughline.desktop.parts.LineCell;
import throughline.item.Words;
import throughline.plan.Comment;

/** A comment on two lines: what it is about and by whom, and how it begins; resolved ones bear a tick. */
final class CommentLineCell extends LineCell<CommentLine> {

    /** @param type how large words are */
    CommentLineCell(ReadOnlyDoubleProperty type) {
        super(type);
    }

    @Override
    protected Node[] parts(CommentLine line) {
        Comment comment = line.comment();
        Label about = new Label(line.about());
        about.getStyleClass().add("row-title");
        about.setMinWidth(0);
        Label note = new Label(note(line));
        note.getStyleClass().add("row-note");
        note.setMinWidth(0);
        Label text = new Label(comment.text().replace('\n', ' '));
        text.setMinWidth(0);
        VBox words = new VBox(about, note, text);
        words.setMinWidth(0);
        return new Node[] {Icons.of(comment.resolved() ? Feather.CHECK : Feather.MESSAGE_SQUARE), words};
    }

    private static String note(CommentLine line) {
        Comment comment = line.comment();
        return Words.say("comments.line", comment.author(), CommentCard.time(comment.at()), line.replies());
    }

    @Override
    protected String whole(CommentLine line) {
        return line.comment().text();
    }

    @Override
    protected String spoken(CommentLine line) {
        Comment comment = line.comment();
        String state = Words.say(comment.resolved() ? "comments.which.RESOLVED" : "comments.which.OPEN");
        return String.join(", ", line.about(), state, note(line), comment.text());
    }
}
