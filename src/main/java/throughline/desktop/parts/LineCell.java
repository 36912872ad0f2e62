package throughline.desktop.parts;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/**
 * A line of a panel's list: an icon and words beside it, never wider than the list.
 *
 * @param <T> what the lines are of
 */
public abstract class LineCell<T> extends ListCell<T> {

    /** Room for the list's own edges and scroll bar, at the usual size of words. */
    private static final double EDGES = 40;

    private final ReadOnlyDoubleProperty type;

    /** @param type how large words are */
    protected LineCell(ReadOnlyDoubleProperty type) {
        this.type = type;
        getStyleClass().add("comment-cell");
    }

    /** What the line shows, from left to right. */
    protected abstract Node[] parts(T line);

    /** All of the text that the line shows the beginning of; empty for none. */
    protected abstract String whole(T line);

    /** The line as it is read out. */
    protected abstract String spoken(T line);

    @Override
    protected final void updateItem(@Nullable T line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        if (line == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            setTooltip(null);
            return;
        }
        HBox all = new HBox(parts(line));
        all.getStyleClass().add("comment-head");
        all.setAlignment(Pos.TOP_LEFT);
        all.prefWidthProperty().bind(getListView().widthProperty().subtract(type.multiply(EDGES)));
        all.maxWidthProperty().bind(all.prefWidthProperty());
        setGraphic(all);
        setTooltip(whole(line).isEmpty() ? null : new Tooltip(whole(line)));
        setAccessibleText(spoken(line));
    }
}
