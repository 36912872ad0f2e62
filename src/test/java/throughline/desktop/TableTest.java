package throughline.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import throughline.map.Station;

/** The table of stations, by hand. */
class TableTest extends WindowTest {

    private TableView<?> table;

    @BeforeEach
    void show() {
        robot.clickOn("#view-table");
        table = node("stations");
    }

    private void pick(String id) {
        fx(() -> model.select(id));
        fx(table::requestFocus);
    }

    @Test
    void theTableStandsInThePlaceOfTheMap() {
        assertTrue(node("table-panel").isVisible());
        assertFalse(node("map").isVisible());
        assertEquals(now().map().stations().size(), table.getItems().size());
        robot.clickOn("#view-map");
        assertTrue(node("map").isVisible());
    }

    @Test
    void aNameTypedOverIsOneChange() {
        pick("email");
        robot.push(KeyCode.ENTER).write("Letters").push(KeyCode.ENTER);
        assertEquals("Letters", now().require("email", Station.class).name());
        assertEquals(1, model.openPlanProperty().get().history().done().size());
        assertEquals(Set.of("email"), model.selectionProperty().get());
    }

    @Test
    void escapeGivesUp() {
        pick("email");
        robot.push(KeyCode.F2).write("Letters").push(KeyCode.ESCAPE);
        assertEquals("Email", now().require("email", Station.class).name());
    }

    @Test
    void selectionGoesBothWays() {
        fx(() -> model.select(Set.of("email", "sms")));
        assertEquals(2, table.getSelectionModel().getSelectedItems().size());
        fx(() -> table.getSelectionModel().clearAndSelect(0));
        assertEquals(1, model.selectionProperty().get().size());
    }

    @Test
    void deleteAsksForWhatDependsOnIt() {
        pick("forms");
        robot.push(KeyCode.DELETE);
        assertEquals(1, dialogs.asked.size());
        assertFalse(now().has("forms"));
        assertEquals(now().map().stations().size(), table.getItems().size());
    }

    @Test
    void aFilterLeavesWhatHasIt() {
        robot.clickOn("#table-filter").write("sms");
        assertTrue(table.getItems().size() < now().map().stations().size());
        assertFalse(table.getItems().isEmpty());
    }

    @Test
    void tickedValuesLeaveTheRowsThatHaveThem() {
        MenuButton by = node("table-by-neighborhood");
        fx(() -> ((CheckBox) ((CustomMenuItem) by.getItems().getLast()).getContent()).fire());
        int some = table.getItems().size();
        assertTrue(some < now().map().stations().size());
        assertTrue(by.getText().startsWith("Neighborhood: "), by.getText());
        fx(() -> by.getItems().getFirst().fire());
        assertEquals(now().map().stations().size(), table.getItems().size());
        assertEquals("Neighborhood", by.getText());
    }

    @Test
    void rowsAreCopiedForASpreadsheet() {
        pick("email");
        robot.push(SHORTCUT, KeyCode.C);
        String[] text = new String[1];
        fx(() -> text[0] = Clipboard.getSystemClipboard().getString());
        assertTrue(text[0].startsWith("Name\tNeighborhood\t"), text[0]);
        assertTrue(text[0].contains("\nEmail\t"), text[0]);
    }

    @Test
    void columnsAreChosen() {
        int before = table.getVisibleLeafColumns().size();
        MenuButton choose = node("table-columns");
        fx(() -> ((CheckMenuItem) choose.getItems().getLast()).setSelected(true));
        assertEquals(before + 1, table.getVisibleLeafColumns().size());
    }
}
