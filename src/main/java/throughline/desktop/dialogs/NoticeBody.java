package throughline.desktop.dialogs;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import throughline.desktop.look.Sign;

/** What a notice says, with details to copy where there are any. */
public final class NoticeBody {

    @FXML
    private StackPane sign;

    @FXML
    private Label title;

    @FXML
    private Label text;

    @FXML
    private VBox more;

    @FXML
    private TextArea details;

    @FXML
    private Button copy;

    void show(Notice notice) {
        Sign kind = notice.problem() ? Sign.MISSING : Sign.NOTE;
        sign.getChildren().setAll(kind.node(""));
        title.setText(notice.title());
        text.setText(notice.text());
        details.setText(notice.details());
        more.setManaged(!notice.details().isEmpty());
        more.setVisible(more.isManaged());
        copy.setOnAction(e -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(notice.title() + "\n" + notice.text() + "\n\n" + notice.details());
            Clipboard.getSystemClipboard().setContent(content);
        });
    }
}
