package throughline.desktop.table;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import throughline.table.Arrangement.Line;

/**
 * Selects a block of cells by dragging over them: all between the cell that was pressed and the one under the
 * pointer.
 */
final class CellDrag {

    private record Place(int row, TableColumn<Line, ?> column) {}

    private final TableView<Line> table;
    private final TableSelection selection;
    private @Nullable Place from;
    private @Nullable Place to;

    CellDrag(TableView<Line> table, TableSelection selection) {
        this.table = table;
        this.selection = selection;
    }

    void follow() {
        table.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        table.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        table.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
    }

    private void pressed(MouseEvent event) {
        boolean plain = event.getButton() == MouseButton.PRIMARY
                && !event.isShiftDown()
                && !event.isShortcutDown()
                && table.getEditingCell() == null;
        from = plain ? under(event).orElse(null) : null;
        to = from;
    }

    private void dragged(MouseEvent event) {
        Place anchor = from;
        Place before = to;
        if (anchor == null || before == null) {
            return;
        }
        Place now = under(event).orElse(before);
        // The press has selected its own cell: a hand that trembles on it drags nothing.
        if (!now.equals(before)) {
            to = now;
            selection.atOnce(() -> {
                table.getSelectionModel().clearSelection();
                table.getSelectionModel().selectRange(anchor.row(), anchor.column(), now.row(), now.column());
                table.getFocusModel().focus(now.row(), now.column());
            });
        }
    }

    /** The toolkit selects the pressed cell alone on release if it was selected before; after a drag the block stays. */
    private void released(MouseEvent event) {
        if (from != null && !from.equals(to)) {
            event.consume();
        }
        from = null;
        to = null;
    }

    private Optional<Place> under(MouseEvent event) {
        @Nullable Node node = event.getPickResult().getIntersectedNode();
        while (node != null && node != table) {
            if (node instanceof TableCell<?, ?> cell && cell.getTableView() == table && !cell.isEmpty()) {
                @SuppressWarnings("unchecked")
                TableColumn<Line, ?> column = (TableColumn<Line, ?>) cell.getTableColumn();
                return column == null ? Optional.empty() : Optional.of(new Place(cell.getIndex(), column));
            }
            node = node.getParent();
        }
        return Optional.empty();
    }
}
