package throughline.desktop.comments;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import throughline.desktop.look.Icons;
import throughline.item.Words;
import throughline.plan.Comment;

/** A comment on two lines: what it is about and by whom, and how it begins; resolved ones bear a tick. */
final class CommentLineCell extends ListCell<CommentLine> {

    private final ReadOnlyDoubleProperty type;

    /** @param type how large words are */
    CommentLineCell(ReadOnlyDoubleProperty type) {
        this.type = type;
        getStyleClass().add("comment-cell");
    }

    @Override
    protected void updateItem(@Nullable CommentLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        if (line == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            setTooltip(null);
            return;
        }
        Comment comment = line.comment();
        Label about = new Label(line.about());
        about.getStyleClass().add("row-title");
        about.setMinWidth(0);
        Label note =
                new Label(Words.say("comments.line", comment.author(), CommentCard.time(comment.at()), line.replies()));
        note.getStyleClass().add("row-note");
        note.setMinWidth(0);
        Label text = new Label(comment.text().replace('\n', ' '));
        text.setMinWidth(0);
        VBox words = new VBox(about, note, text);
        words.setMinWidth(0);
        HBox all = new HBox(Icons.of(comment.resolved() ? Feather.CHECK : Feather.MESSAGE_SQUARE), words);
        all.getStyleClass().add("comment-head");
        all.setAlignment(Pos.TOP_LEFT);
        all.prefWidthProperty().bind(getListView().widthProperty().subtract(type.multiply(40)));
        all.maxWidthProperty().bind(all.prefWidthProperty());
        setGraphic(all);
        setTooltip(new Tooltip(comment.text()));
        String state = Words.say(comment.resolved() ? "comments.which.RESOLVED" : "comments.which.OPEN");
        setAccessibleText(String.join(", ", line.about(), state, note.getText(), comment.text()));
    }
}
