package throughline.desktop.table;

import javafx.application.Platform;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** A text that is typed over in place: Enter keeps it, Escape gives up, Tab keeps it and goes to the next cell. */
final class TextCell extends TableCell<StationRow, String> {

    private final TextField field = new TextField();

    TextCell() {
        field.getStyleClass().add("cell-field");
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.focusedProperty().addListener((property, before, focused) -> {
            if (!focused && isEditing()) {
                commitEdit(field.getText());
            }
        });
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> commitEdit(field.getText());
            case ESCAPE -> cancelEdit();
            case TAB -> {
                int row = getIndex();
                TableView<StationRow> table = getTableView();
                TableColumn<StationRow, ?> next = next(event.isShiftDown() ? -1 : 1);
                commitEdit(field.getText());
                Platform.runLater(() -> table.edit(row, next));
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** The next column of text, around the ends. */
    private TableColumn<StationRow, ?> next(int step) {
        var columns = getTableView().getVisibleLeafColumns();
        int at = columns.indexOf(getTableColumn());
        do {
            at = Math.floorMod(at + step, columns.size());
        } while (!columns.get(at).getStyleClass().contains("text-column"));
        return columns.get(at);
    }

    @Override
    public void startEdit() {
        super.startEdit();
        if (isEditing()) {
            field.setText(getItem());
            setText(null);
            setGraphic(field);
            field.requestFocus();
            field.selectAll();
        }
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        show(getItem());
    }

    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
        super.updateItem(text, empty);
        if (!isEditing()) {
            show(empty ? null : text);
        }
    }

    private void show(@Nullable String text) {
        setGraphic(null);
        setText(text);
    }
}
