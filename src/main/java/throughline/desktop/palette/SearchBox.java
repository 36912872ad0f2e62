package throughline.desktop.palette;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import throughline.desktop.actions.Action;
import throughline.desktop.look.Icons;
import throughline.item.Words;

/** The button in the bar above that looks like the field it opens. */
public final class SearchBox {

    /** A box narrower than this has no room for its keys. */
    private static final double ROOM = 130;

    private SearchBox() {}

    /** Makes {@code button} open the palette. */
    public static void dress(Button button, Action open) {
        Label words = new Label(Words.say("palette.search"));
        words.getStyleClass().add("search-words");
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Label keys = new Label();
        keys.textProperty().bind(open.keys().map(now -> open.keysShown()).orElse(""));
        keys.visibleProperty()
                .bind(keys.textProperty()
                        .isNotEmpty()
                        .and(button.widthProperty().greaterThan(ROOM)));
        keys.managedProperty().bind(keys.visibleProperty());
        keys.getStyleClass().add("keycap");
        keys.setMinWidth(Label.USE_PREF_SIZE);
        HBox line = new HBox(Icons.of(Feather.SEARCH), words, keys);
        line.getStyleClass().add("search-line");
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinWidth(0);
        line.prefWidthProperty().bind(button.widthProperty().subtract(18));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setGraphic(line);
        button.setAccessibleText(Words.say("palette.search"));
        button.setOnAction(e -> open.fire());
    }
}
