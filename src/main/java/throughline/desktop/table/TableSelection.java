package throughline.desktop.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.Observable;
import javafx.collections.ObservableList;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import throughline.desktop.Panels;
import throughline.desktop.PlannerModel;
import throughline.desktop.Reveal;
import throughline.table.Arrangement.GroupLine;
import throughline.table.Arrangement.Line;
import throughline.table.Arrangement.RowLine;

/** Keeps the selected rows and the selected items in step, and both through new rows. */
final class TableSelection {

    private final TableView<Line> table;
    private final PlannerModel model;
    private final Panels panels;
    private boolean busy;

    TableSelection(TableView<Line> table, PlannerModel model, Panels panels) {
        this.table = table;
        this.model = model;
        this.panels = panels;
        table.getSelectionModel().getSelectedCells().addListener((Observable it) -> tell());
        model.selectionProperty().addListener((property, before, after) -> follow());
    }

    private record Selected(String key, TableColumn<?, ?> column) {}

    /**
     * Puts these rows into the table. Row by row where the same ones stay, so that nothing moves under the hand; cells that
     * were selected stay so.
     */
    void put(ObservableList<Line> lines, List<Line> wanted) {
        List<Selected> selected = new ArrayList<>();
        for (TablePosition<?, ?> cell : CellBlock.cells(table)) {
            if (cell.getRow() >= 0 && cell.getRow() < lines.size() && cell.getTableColumn() != null) {
                selected.add(new Selected(key(lines.get(cell.getRow())), cell.getTableColumn()));
            }
        }
        TablePosition<?, ?> focused = table.getFocusModel().getFocusedCell();
        Selected focus = focused != null
                        && focused.getRow() >= 0
                        && focused.getRow() < lines.size()
                        && focused.getTableColumn() != null
                ? new Selected(key(lines.get(focused.getRow())), focused.getTableColumn())
                : null;
        busy = true;
        List<String> keys = wanted.stream().map(TableSelection::key).toList();
        if (keys.equals(lines.stream().map(TableSelection::key).toList())) {
            for (int i = 0; i < wanted.size(); i++) {
                if (!wanted.get(i).equals(lines.get(i))) {
                    lines.set(i, wanted.get(i));
                }
            }
        } else {
            lines.setAll(wanted);
        }
        reselect(keys, selected, focus);
        busy = false;
        follow();
    }

    @SuppressWarnings("unchecked")
    private void reselect(List<String> keys, List<Selected> selected, @Nullable Selected focus) {
        table.getSelectionModel().clearSelection();
        for (Selected it : selected) {
            int row = keys.indexOf(it.key());
            if (row >= 0 && table.getColumns().contains(it.column())) {
                table.getSelectionModel().select(row, (TableColumn<Line, ?>) it.column());
            }
        }
        if (focus != null && keys.contains(focus.key()) && table.getColumns().contains(focus.column())) {
            table.getFocusModel().focus(keys.indexOf(focus.key()), (TableColumn<Line, ?>) focus.column());
        }
    }

    private static String key(Line line) {
        return switch (line) {
            case RowLine it -> "row " + it.row().key();
            case GroupLine it -> "group " + it.value();
        };
    }

    private void tell() {
        if (!busy && panels.tableShownProperty().get()) {
            busy = true;
            Set<String> picked = picked();
            boolean other = !picked.equals(model.selectionProperty().get());
            model.select(picked);
            busy = false;
            if (other && picked.size() == 1 && panels.bothProperty().get()) {
                model.revealProperty().set(new Reveal(picked.iterator().next()));
            }
        }
    }

    /** Selects cells in several goes and tells of it once. */
    void atOnce(Runnable select) {
        boolean before = busy;
        busy = true;
        select.run();
        busy = before;
        tell();
    }

    /** Selects the rows of the items that are selected elsewhere. */
    private void follow() {
        Set<String> wanted = model.selectionProperty().get();
        if (busy || !panels.tableShownProperty().get() || picked().equals(wanted)) {
            return;
        }
        busy = true;
        table.getSelectionModel().clearSelection();
        List<Line> lines = table.getItems();
        int[] rows = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i) instanceof RowLine it
                        && wanted.contains(it.row().id()))
                .toArray();
        for (int row : rows) {
            table.getSelectionModel().select(row);
        }
        if (rows.length > 0) {
            table.scrollTo(Math.max(0, rows[0] - 3));
        }
        busy = false;
    }

    private Set<String> picked() {
        Set<String> ids = new LinkedHashSet<>();
        for (TablePosition<?, ?> cell : CellBlock.cells(table)) {
            boolean there =
                    cell.getRow() >= 0 && cell.getRow() < table.getItems().size();
            if (there && table.getItems().get(cell.getRow()) instanceof RowLine it) {
                ids.add(it.row().id());
            }
        }
        return ids;
    }
}
