package throughline.desktop.table;

import javafx.application.Platform;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import throughline.table.Arrangement.GroupLine;
import throughline.table.Arrangement.Line;

/** Lets a cell be edited on a double click or by the keys: the toolkit would do so on a click on a cell that is selected. */
final class EditGate {

    private boolean byOneClick;

    EditGate(TableView<Line> table) {
        table.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> byOneClick = event.getClickCount() < 2);
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> byOneClick = false);
    }

    /** True if the cell may begin to be edited; else the table forgets that it should. */
    boolean lets(TableCell<Line, Object> cell) {
        boolean row = cell.getTableRow() != null && !(cell.getTableRow().getItem() instanceof GroupLine);
        if (row && !byOneClick) {
            return true;
        }
        Platform.runLater(() -> cell.getTableView().edit(-1, null));
        return false;
    }
}
