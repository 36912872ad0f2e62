package throughline.desktop.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;
import throughline.desktop.Desk;
import throughline.item.Words;
import throughline.table.Arrangement.GroupLine;
import throughline.table.Arrangement.Line;
import throughline.table.Arrangement.RowLine;
import throughline.table.Notation;
import throughline.table.TableEdits.Cell;
import throughline.table.Tsv;

/** What keys and clicks do in a table: edit, copy, paste, fill down, clear, fold. */
final class TableHands {

    private final Desk desk;
    private final TableView<Line> table;
    private final Supplier<ShownTable> shown;
    private final Consumer<List<String>> trouble;
    private final Consumer<String> fold;

    /**
     * @param trouble is told what was wrong, or nothing
     * @param fold folds a group or unfolds it
     */
    TableHands(
            Desk desk,
            TableView<Line> table,
            Supplier<ShownTable> shown,
            Consumer<List<String>> trouble,
            Consumer<String> fold) {
        this.desk = desk;
        this.table = table;
        this.shown = shown;
        this.trouble = trouble;
        this.fold = fold;
    }

    void follow() {
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        table.setRowFactory(this::row);
    }

    /** Rows that look like what they are: a click on the head of a group folds it. */
    private TableRow<Line> row(TableView<Line> view) {
        TableRow<Line> row = new TableRow<>();
        row.itemProperty().addListener((property, before, line) -> {
            row.getStyleClass().remove("group-row");
            if (line instanceof GroupLine) {
                row.getStyleClass().add("group-row");
            }
        });
        row.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && row.getItem() instanceof GroupLine it) {
                fold.accept(it.value());
            }
        });
        return row;
    }

    private @Nullable Line focused() {
        int row = table.getFocusModel().getFocusedIndex();
        return row >= 0 && row < table.getItems().size() ? table.getItems().get(row) : null;
    }

    private void pressed(KeyEvent event) {
        if (table.getEditingCell() != null) {
            return;
        }
        boolean done = event.isShortcutDown() ? shortcut(event.getCode()) : plain(event);
        if (done) {
            event.consume();
        }
    }

    private boolean shortcut(KeyCode code) {
        Notation notation = notation();
        Optional<CellBlock> block = CellBlock.selected(table, shown.get());
        switch (code) {
            case C -> block.ifPresent(it -> copy(it.texts(notation), "table.copied.cells"));
            case X ->
                block.ifPresent(it -> {
                    copy(it.texts(notation), "table.copied.cells");
                    put(it.cleared(), "change.cells.clear");
                });
            case V -> block.ifPresentOrElse(this::paste, () -> trouble.accept(List.of(Words.say("table.paste.where"))));
            case D -> block.ifPresent(it -> put(it.filled(notation), "change.cells.fill"));
            case A -> table.getSelectionModel().selectAll();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean plain(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER, F2 -> {
                if (focused() instanceof GroupLine it) {
                    fold.accept(it.value());
                } else {
                    edit();
                }
                return true;
            }
            case DELETE, BACK_SPACE -> {
                Optional<CellBlock> block = CellBlock.selected(table, shown.get());
                // Whole rows are deleted by the action of that key, after asking.
                if (block.isEmpty() || block.get().isWholeRows()) {
                    return false;
                }
                put(block.get().cleared(), "change.cells.clear");
                return true;
            }
            case SPACE -> {
                if (event.isShiftDown()) {
                    CellBlock.cells(table).stream()
                            .map(TablePosition::getRow)
                            .distinct()
                            .toList()
                            .forEach(row -> table.getSelectionModel().select(row));
                    return true;
                }
                return false;
            }
            default -> {
                return false;
            }
        }
    }

    /** Typing begins to type over the cell, as in a spreadsheet. */
    private void typed(KeyEvent event) {
        String text = event.getCharacter();
        boolean letters = !text.isBlank() && !Character.isISOControl(text.codePointAt(0));
        if (table.getEditingCell() != null
                || event.isShortcutDown()
                || event.isAltDown()
                || !letters
                || event.getTarget() != table) {
            return;
        }
        edit();
        if (table.getEditingCell() != null
                && table.getScene().getFocusOwner() instanceof javafx.scene.control.TextInputControl field) {
            field.setText(text);
            field.end();
            event.consume();
        }
    }

    private void edit() {
        TablePosition<?, ?> cell = table.getFocusModel().getFocusedCell();
        int row = cell.getRow() >= 0 ? cell.getRow() : table.getSelectionModel().getSelectedIndex();
        if (row < 0) {
            return;
        }
        @SuppressWarnings("unchecked")
        TableColumn<Line, ?> column = (TableColumn<Line, ?>) cell.getTableColumn();
        if (CellBlock.selected(table, shown.get())
                .filter(CellBlock::isWholeRows)
                .isPresent()) {
            column = null;
        }
        if (column != null && !column.isEditable()) {
            trouble.accept(List.of(Words.say("table.fixed", column.getText())));
        } else {
            table.edit(row, column == null ? firstEditable() : column);
        }
    }

    private TableColumn<Line, ?> firstEditable() {
        return table.getVisibleLeafColumns().stream()
                .filter(TableColumn::isEditable)
                .findFirst()
                .orElseThrow();
    }

    private void paste(CellBlock block) {
        String text = Clipboard.getSystemClipboard().getString();
        if (text == null || text.isEmpty()) {
            trouble.accept(List.of(Words.say("table.paste.nothing")));
            return;
        }
        List<List<String>> texts = Tsv.read(text);
        block.pasted(texts)
                .ifPresentOrElse(
                        cells -> put(cells, "change.cells.paste"),
                        () -> trouble.accept(List.of(Words.say(
                                "table.paste.tooLarge",
                                texts.size(),
                                texts.stream().mapToInt(List::size).max().orElse(0)))));
    }

    private void put(List<Cell> cells, String label) {
        trouble.accept(shown.get().put(cells, label));
    }

    private void copy(List<List<String>> texts, String words) {
        ClipboardContent content = new ClipboardContent();
        content.putString(Tsv.of(texts));
        Clipboard.getSystemClipboard().setContent(content);
        int cells = texts.stream().mapToInt(List::size).sum();
        desk.dialogs().passing(Words.say(words, cells), "", () -> {});
    }

    private static Notation notation() {
        return Notation.of(java.util.Locale.getDefault(java.util.Locale.Category.FORMAT));
    }

    /** Copies the selected rows, or all, under the headings. */
    static void copyRows(Desk desk, TableView<Line> table, ShownTable shown) {
        List<Line> picked = table.getSelectionModel().getSelectedItems().stream()
                .filter(RowLine.class::isInstance)
                .toList();
        List<List<String>> cells = new ArrayList<>();
        cells.add(
                table.getVisibleLeafColumns().stream().map(TableColumn::getText).toList());
        for (Line line : picked.isEmpty() ? table.getItems() : picked) {
            if (line instanceof RowLine it) {
                cells.add(table.getVisibleLeafColumns().stream()
                        .map(column -> notation()
                                .copied(it.row()
                                        .values()
                                        .get(shown.table().indexOf(String.valueOf(column.getUserData())))))
                        .toList());
            }
        }
        ClipboardContent content = new ClipboardContent();
        content.putString(Tsv.of(cells));
        Clipboard.getSystemClipboard().setContent(content);
        desk.dialogs().passing(Words.say("table.copied", cells.size() - 1), "", () -> {});
    }
}
