package throughline.desktop.present;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;

/** One line to type into over a page: Enter takes it, Escape leaves it. */
final class LiveField extends HBox {

    private final Label prompt = new Label();
    private final TextField text = new TextField();
    private Consumer<String> taken = said -> {};
    private Runnable back = () -> {};

    LiveField() {
        getStyleClass().add("live-field");
        text.setId("live-text");
        text.setPrefColumnCount(24);
        getChildren().addAll(prompt, text);
        setVisible(false);
        text.setOnAction(event -> {
            String said = text.getText();
            leave();
            taken.accept(said);
        });
        text.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                leave();
                event.consume();
            }
        });
    }

    /** Asks for a line. */
    void ask(String question, String initial, Consumer<String> then, Runnable after) {
        prompt.setText(question);
        text.setText(initial);
        taken = then;
        back = after;
        setVisible(true);
        text.requestFocus();
        text.selectAll();
    }

    private void leave() {
        setVisible(false);
        back.run();
    }
}
