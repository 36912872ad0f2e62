package throughline.desktop.table;

import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import throughline.table.Arrangement.Line;
import throughline.table.Column;
import throughline.table.Column.Kind;
import throughline.table.Notation;

/**
 * A cell that is typed over in place: Enter keeps it, Escape gives up, Tab keeps it and goes to the next. A text of several
 * rows is typed into a larger field, where Shift+Enter begins a row.
 */
final class EditedCell extends TableCell<Line, Object> {

    private final Column<?> column;
    private final Notation notation;
    private final BiConsumer<Line, String> kept;
    private final EditGate gate;
    private @Nullable TextInputControl field;

    /** @param kept is told the row and the text that is to be kept there */
    EditedCell(Column<?> column, Notation notation, BiConsumer<Line, String> kept, EditGate gate) {
        this.column = column;
        this.notation = notation;
        this.kept = kept;
        this.gate = gate;
        if (column.kind() == Kind.NUMBER) {
            setAlignment(Pos.CENTER_RIGHT);
            getStyleClass().add("number-cell");
        }
        if (!column.isEditable()) {
            getStyleClass().add("fixed-cell");
        }
    }

    private TextInputControl field() {
        TextInputControl made;
        if (column.kind() == Kind.PROSE) {
            TextArea area = new TextArea();
            area.setPrefRowCount(3);
            area.setWrapText(true);
            made = area;
        } else {
            made = new TextField();
        }
        made.getStyleClass().add("cell-field");
        made.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        made.focusedProperty().addListener((property, before, focused) -> {
            if (!focused && isEditing()) {
                keep(made.getText());
            }
        });
        return made;
    }

    private void pressed(KeyEvent event) {
        TextInputControl typed = field;
        if (typed == null) {
            return;
        }
        switch (event.getCode()) {
            case ENTER -> {
                if (event.isShiftDown() && typed instanceof TextArea) {
                    typed.replaceSelection("\n");
                } else {
                    keep(typed.getText());
                }
            }
            case ESCAPE -> cancelEdit();
            case TAB -> {
                int row = getIndex();
                TableView<Line> table = getTableView();
                TableColumn<Line, ?> next = next(event.isShiftDown() ? -1 : 1);
                keep(typed.getText());
                Platform.runLater(() -> {
                    table.getSelectionModel().clearAndSelect(row, next);
                    table.edit(row, next);
                });
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** The next column that is typed, around the ends. */
    private TableColumn<Line, ?> next(int step) {
        var columns = getTableView().getVisibleLeafColumns();
        int at = columns.indexOf(getTableColumn());
        do {
            at = Math.floorMod(at + step, columns.size());
        } while (!columns.get(at).isEditable());
        return columns.get(at);
    }

    @Override
    public void startEdit() {
        if (!gate.lets(this)) {
            return;
        }
        super.startEdit();
        if (isEditing()) {
            TextInputControl typed = field();
            field = typed;
            typed.setText(notation.shown(getItem()));
            setText(null);
            setGraphic(typed);
            typed.requestFocus();
            typed.selectAll();
        }
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        show(getItem());
    }

    /** Ends typing. What stands in the cell is said by the plan alone, so the toolkit's own commit is not used. */
    private void keep(String text) {
        if (isEditing()) {
            Line line = getTableRow().getItem();
            cancelEdit();
            kept.accept(line, text);
        }
    }

    @Override
    protected void updateItem(@Nullable Object value, boolean empty) {
        super.updateItem(value, empty);
        // A row that an edit has sorted or filtered away leaves no field behind.
        if (empty || !isEditing()) {
            show(empty ? null : value);
        }
    }

    private void show(@Nullable Object value) {
        setGraphic(null);
        field = null;
        setText(notation.shown(value).replace('\n', ' '));
    }
}
