package throughline.desktop.dialogs;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;

/** A question and what yes would touch. */
public final class QuestionBody {

    @FXML
    private Label title;

    @FXML
    private Label text;

    @FXML
    private ListView<String> lines;

    void show(Question question) {
        title.setText(question.title());
        text.setText(question.text());
        lines.getItems().setAll(question.lines());
        // As high as its lines, which the style sheet says.
        lines.prefHeightProperty()
                .bind(lines.fixedCellSizeProperty()
                        .multiply(question.lines().size())
                        .add(4));
        lines.setManaged(!question.lines().isEmpty());
        lines.setVisible(lines.isManaged());
    }
}
