package throughline.desktop.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import throughline.table.Arrangement.Line;
import throughline.table.Arrangement.RowLine;
import throughline.table.Notation;
import throughline.table.TableEdits.Cell;
import throughline.table.TableRow;

/** The selected cells as a block of rows and columns: what is copied from it and what is put into it. */
final class CellBlock {

    private final TableView<Line> view;
    private final ShownTable shown;
    private final List<Integer> lines;
    private final List<Integer> columns;

    private CellBlock(TableView<Line> view, ShownTable shown, List<Integer> lines, List<Integer> columns) {
        this.view = view;
        this.shown = shown;
        this.lines = lines;
        this.columns = columns;
    }

    /** The rows and columns that have a selected cell; none where nothing is selected. */
    static Optional<CellBlock> selected(TableView<Line> view, ShownTable shown) {
        TreeSet<Integer> lines = new TreeSet<>();
        TreeSet<Integer> columns = new TreeSet<>();
        for (TablePosition<?, ?> cell : cells(view)) {
            boolean there =
                    cell.getRow() >= 0 && cell.getRow() < view.getItems().size();
            if (there && view.getItems().get(cell.getRow()) instanceof RowLine) {
                lines.add(cell.getRow());
                int column = view.getVisibleLeafColumns().indexOf(cell.getTableColumn());
                if (column >= 0) {
                    columns.add(column);
                }
            }
        }
        return lines.isEmpty() || columns.isEmpty()
                ? Optional.empty()
                : Optional.of(new CellBlock(view, shown, List.copyOf(lines), List.copyOf(columns)));
    }

    @SuppressWarnings("unchecked")
    static List<TablePosition<?, ?>> cells(TableView<Line> view) {
        return new ArrayList<>(
                (List<TablePosition<?, ?>>) (List<?>) view.getSelectionModel().getSelectedCells());
    }

    /** True if every shown column is part of it: it is about the rows and not about cells. */
    boolean isWholeRows() {
        return columns.size() == view.getVisibleLeafColumns().size();
    }

    /** The texts of the cells, as spreadsheets take them. */
    List<List<String>> texts(Notation notation) {
        return lines.stream()
                .map(line -> columns.stream()
                        .map(column -> text(row(line), column, notation))
                        .toList())
                .toList();
    }

    /** Each cell with an empty text. */
    List<Cell> cleared() {
        List<Cell> cells = new ArrayList<>();
        for (int line : lines) {
            for (int column : columns) {
                if (isEditable(column)) {
                    cells.add(cell(line, column, ""));
                }
            }
        }
        return cells;
    }

    /** Each cell below the first row with the text of the first; a single row takes that of the row above. */
    List<Cell> filled(Notation notation) {
        boolean alone = lines.size() == 1;
        int from = alone ? above(lines.getFirst()) : lines.getFirst();
        List<Cell> cells = new ArrayList<>();
        for (int line : alone ? lines : lines.subList(1, lines.size())) {
            for (int column : columns) {
                if (from >= 0 && isEditable(column)) {
                    cells.add(cell(line, column, text(row(from), column, notation)));
                }
            }
        }
        return cells;
    }

    /**
     * A block of texts put here from the first cell on. A single text, or rows that fit in whole, fill all of a larger
     * selection.
     *
     * @return empty where the block is larger than what is below and beside the first cell
     */
    Optional<List<Cell>> pasted(List<List<String>> texts) {
        int high = texts.size();
        int wide = texts.stream().mapToInt(List::size).max().orElse(0);
        if (high == 0 || wide == 0) {
            return Optional.of(List.of());
        }
        List<Integer> targets = rowsFrom(lines.getFirst());
        int across = columns.getLast() - columns.getFirst() + 1;
        int times = lines.size() > high && lines.size() % high == 0 ? lines.size() / high : 1;
        int beside = across > wide && across % wide == 0 ? across / wide : 1;
        if (lines.size() > 1 && times > 1) {
            targets = lines;
        }
        int first = columns.getFirst();
        if (targets.size() < high * times
                || first + wide * beside > view.getVisibleLeafColumns().size()) {
            return Optional.empty();
        }
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < high * times; i++) {
            List<String> row = texts.get(i % high);
            for (int j = 0; j < wide * beside; j++) {
                if (j % wide < row.size()) {
                    cells.add(cell(targets.get(i), first + j, row.get(j % wide)));
                }
            }
        }
        return Optional.of(cells);
    }

    private List<Integer> rowsFrom(int line) {
        List<Integer> rows = new ArrayList<>();
        for (int i = line; i < view.getItems().size(); i++) {
            if (view.getItems().get(i) instanceof RowLine) {
                rows.add(i);
            }
        }
        return Collections.unmodifiableList(rows);
    }

    private int above(int line) {
        int above = line - 1;
        while (above >= 0 && !(view.getItems().get(above) instanceof RowLine)) {
            above--;
        }
        return above;
    }

    private TableRow row(int line) {
        return ((RowLine) view.getItems().get(line)).row();
    }

    private String key(int column) {
        TableColumn<Line, ?> shownColumn = view.getVisibleLeafColumn(column);
        return String.valueOf(shownColumn.getUserData());
    }

    private boolean isEditable(int column) {
        return shown.table().column(key(column)).orElseThrow().isEditable();
    }

    private String text(TableRow row, int column, Notation notation) {
        return notation.copied(row.values().get(shown.table().indexOf(key(column))));
    }

    private Cell cell(int line, int column, String text) {
        return new Cell(row(line), key(column), text);
    }
}
