package throughline.desktop.review;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import throughline.plan.review.Difference;

/** A value on one line, the whole of it as a tooltip. */
final class ValueCell extends TableCell<Difference, String> {

    @Override
    protected void updateItem(@Nullable String value, boolean empty) {
        super.updateItem(value, empty);
        setText(value == null || empty ? null : value.replace('\n', ' '));
        setTooltip(value == null || empty ? null : new Tooltip(value));
    }
}
