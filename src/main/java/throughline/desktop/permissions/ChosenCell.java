package throughline.desktop.permissions;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import throughline.consent.GateMatrix;

/** The cell of the matrix that is chosen: a touchpoint, and a market or all of them. */
final class ChosenCell {

    private final Supplier<TableView<GateMatrix.Row>> matrix;

    /** @param matrix gives the table, once there is one */
    ChosenCell(Supplier<TableView<GateMatrix.Row>> matrix) {
        this.matrix = matrix;
    }

    /** By the cell: where the listeners of cells are told, the selected item is still the one before. */
    GateMatrix.@Nullable Row row() {
        TablePosition<?, ?> cell = cell();
        int row = cell == null ? -1 : cell.getRow();
        TableView<GateMatrix.Row> table = matrix.get();
        return row >= 0 && row < table.getItems().size() ? table.getItems().get(row) : null;
    }

    @Nullable
    TableColumn<?, ?> column() {
        TablePosition<?, ?> cell = cell();
        return cell == null ? null : cell.getTableColumn();
    }

    private @Nullable TablePosition<?, ?> cell() {
        List<TablePosition> cells = matrix.get().getSelectionModel().getSelectedCells();
        return cells.isEmpty() ? null : cells.getFirst();
    }

    /**
     * Chooses a cell; nothing where there is none such.
     *
     * @param market empty for the heading of the row, which stands for all markets
     */
    void choose(String touchpoint, Optional<String> market) {
        TableView<GateMatrix.Row> table = matrix.get();
        for (int i = 0; i < table.getItems().size(); i++) {
            for (TableColumn<GateMatrix.Row, ?> column : table.getColumns()) {
                if (table.getItems().get(i).touchpoint().equals(touchpoint)
                        && MatrixColumns.market(column).equals(market)) {
                    table.getSelectionModel().clearAndSelect(i, column);
                    table.getFocusModel().focus(i, column);
                }
            }
        }
    }
}
