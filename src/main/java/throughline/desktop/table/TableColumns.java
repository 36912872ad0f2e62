package throughline.desktop.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;
import throughline.table.Arrangement.GroupLine;
import throughline.table.Arrangement.Line;
import throughline.table.Arrangement.RowLine;
import throughline.table.Column;
import throughline.table.Column.Kind;
import throughline.table.Notation;
import throughline.table.PlanTable;
import throughline.table.Scope;

/** A table's columns for the toolkit; each has its key as its user data. */
final class TableColumns {

    private final Supplier<Scope> scope;
    private final Kept kept;
    private final EditGate gate;

    /** What is told what is to be kept in a cell. */
    interface Kept {
        void keep(Line line, Column<?> column, String text);
    }

    TableColumns(Supplier<Scope> scope, Kept kept, EditGate gate) {
        this.scope = scope;
        this.kept = kept;
        this.gate = gate;
    }

    /** @param type how large words are */
    List<TableColumn<Line, ?>> of(PlanTable<?> table, TableMemory memory, double type) {
        List<TableColumn<Line, ?>> columns = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            columns.add(column(table, i, memory, type));
        }
        return columns;
    }

    private TableColumn<Line, Object> column(PlanTable<?> table, int index, TableMemory memory, double type) {
        Column<?> column = table.columns().get(index);
        TableColumn<Line, Object> made = new TableColumn<>(column.title());
        made.setUserData(column.key());
        made.setId("column-" + column.key());
        made.setPrefWidth(column.width() * type);
        made.setEditable(column.isEditable());
        made.setVisible(memory.shows(table.kind(), column));
        made.visibleProperty().addListener((property, before, shown) -> memory.show(table.kind(), column, shown));
        made.setCellValueFactory(
                it -> new ReadOnlyObjectWrapper<>(value(it.getValue(), it.getTableView(), it.getTableColumn(), index)));
        made.setCellFactory(it -> cell(column));
        return made;
    }

    /** The head of a group stands in the first two columns. */
    private static @Nullable Object value(
            Line line, javafx.scene.control.TableView<Line> view, TableColumn<Line, ?> column, int index) {
        return switch (line) {
            case RowLine it -> it.row().values().get(index);
            case GroupLine it ->
                switch (view.getVisibleLeafColumns().indexOf(column)) {
                    case 0 -> (it.folded() ? "▸  " : "▾  ") + it.value();
                    case 1 -> Integer.toString(it.count());
                    default -> null;
                };
        };
    }

    private TableCell<Line, Object> cell(Column<?> column) {
        BiConsumer<Line, String> keep = (line, text) -> kept.keep(line, column, text);
        Notation notation = scope.get().notation();
        return column.kind() == Kind.CHOICE
                ? new ChoiceCell(() -> column.choices().apply(scope.get()), keep, gate)
                : new EditedCell(column, notation, keep, gate);
    }
}
