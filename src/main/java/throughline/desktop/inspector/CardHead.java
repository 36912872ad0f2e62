package throughline.desktop.inspector;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import throughline.desktop.look.Icons;

/** The head of a card: what it is about, and a button that takes it away. */
final class CardHead extends HBox {

    private final Label title = new Label();
    private final Button remove = new Button("", Icons.of(Feather.X));

    CardHead(Feather icon) {
        title.getStyleClass().add("card-title");
        title.setGraphic(Icons.of(icon));
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        remove.getStyleClass().add("mini");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(title, remove);
    }

    /**
     * @param id the card's item
     * @param says what the card is about
     * @param words what the button does, in words
     * @param removal takes the item away
     */
    void show(String id, String says, String words, Runnable removal) {
        title.setText(says);
        remove.setId("remove-" + id);
        remove.setAccessibleText(words);
        remove.setTooltip(new Tooltip(words));
        remove.setOnAction(event -> removal.run());
    }
}
