package throughline.desktop.dialogs;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;

/** A question and what yes would touch. */
public final class QuestionBody {

    private static final double LINE = 26;

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
        lines.setFixedCellSize(LINE);
        lines.setPrefHeight(LINE * question.lines().size() + 4);
        lines.setManaged(!question.lines().isEmpty());
        lines.setVisible(lines.isManaged());
    }
}
