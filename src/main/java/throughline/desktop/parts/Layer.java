package throughline.desktop.parts;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * A sheet over the whole window with one card near its top. A press beside the card, or Escape, takes it away and gives
 * the keyboard back to whoever had it.
 */
public final class Layer extends StackPane {

    private @Nullable Node before;

    /** A closed layer above what {@code window} shows. */
    public Layer(Pane window, Parent card) {
        getStyleClass().add("layer");
        setAlignment(Pos.TOP_CENTER);
        getChildren().add(card);
        if (card instanceof Region region) {
            region.setMaxHeight(USE_PREF_SIZE);
        }
        // Not for the window's own layout to place: it lies over all of it.
        setManaged(false);
        setVisible(false);
        window.getChildren().add(this);
        window.layoutBoundsProperty()
                .addListener((property, was, now) -> resizeRelocate(0, 0, now.getWidth(), now.getHeight()));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getTarget() == this) {
                close();
            }
            event.consume();
        });
    }

    /** True while it is to be seen. */
    public ReadOnlyBooleanProperty openProperty() {
        return visibleProperty();
    }

    /** Shows the card with the keyboard on {@code first}. */
    public void open(Node first) {
        if (!isVisible()) {
            before = getScene() == null ? null : getScene().getFocusOwner();
        }
        toFront();
        setVisible(true);
        first.requestFocus();
    }

    /** Takes the card away. */
    public void close() {
        if (isVisible()) {
            setVisible(false);
            if (before != null && before.getScene() == getScene()) {
                before.requestFocus();
            }
            before = null;
        }
    }
}
