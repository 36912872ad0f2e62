package throughline.desktop.parts;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What is so and is not changed here: plain text without boxes, so that nobody takes it for a field. */
public final class Facts extends VBox {

    /** Without facts. */
    public Facts() {
        getStyleClass().add("facts");
    }

    /** Forgets all facts. */
    public void clear() {
        getChildren().clear();
    }

    /** Adds a fact in words; one without words is left out. */
    public void add(String name, String words) {
        if (!words.isEmpty()) {
            Label value = new Label(words);
            value.getStyleClass().add("fact-value");
            value.setWrapText(true);
            add(name, value);
        }
    }

    /** Adds a fact shown otherwise. */
    public void add(String name, Node value) {
        Label label = new Label(name);
        label.getStyleClass().add("fact-name");
        VBox fact = new VBox(label, value);
        fact.getStyleClass().add("fact");
        getChildren().add(fact);
    }
}
