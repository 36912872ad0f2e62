package throughline.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import throughline.map.Station;
import throughline.plan.Touchpoint;
import throughline.plan.When;

/** The plan's tables, by hand. */
class TableTest extends WindowTest {

    private TableView<?> table;

    @BeforeEach
    void show() {
        robot.clickOn("#view-table");
        robot.clickOn("#table-stations");
        table = node("plan-table");
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
        robot.clickOn("#table-copy");
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

    private void show(String kind) {
        robot.clickOn("#table-" + kind);
    }

    private void choose(int row, String... columns) {
        fx(() -> {
            table.getSelectionModel().clearSelection();
            for (String column : columns) {
                select(row, column);
            }
        });
        fx(table::requestFocus);
    }

    private <T> void select(int row, String column) {
        @SuppressWarnings("unchecked")
        TableView<T> view = (TableView<T>) table;
        TableColumn<T, ?> found = view.getColumns().stream()
                .filter(it -> it.getId().equals("column-" + column))
                .findFirst()
                .orElseThrow();
        view.getSelectionModel().select(row, found);
        view.getFocusModel().focus(row, found);
    }

    private void copied(String text) {
        fx(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private Node cell(int row, int column) {
        return robot.lookup(it -> it instanceof TableCell<?, ?> cell
                        && cell.getTableView() == table
                        && cell.getIndex() == row
                        && cell.getTableColumn() == table.getVisibleLeafColumn(column))
                .query();
    }

    private Set<List<Integer>> selectedCells() {
        return table.getSelectionModel().getSelectedCells().stream()
                .map(it -> List.of(it.getRow(), it.getColumn()))
                .collect(Collectors.toSet());
    }

    @Test
    void draggingSelectsTheBlockBetween() {
        robot.moveTo(cell(1, 0))
                .press(MouseButton.PRIMARY)
                .moveTo(cell(4, 1))
                .moveTo(cell(3, 1))
                .release(MouseButton.PRIMARY);
        Set<List<Integer>> block =
                Set.of(List.of(1, 0), List.of(1, 1), List.of(2, 0), List.of(2, 1), List.of(3, 0), List.of(3, 1));
        assertEquals(block, selectedCells());
        assertEquals(3, model.selectionProperty().get().size());
        // From a cell that is selected already, up and to the left.
        robot.moveTo(cell(3, 1)).press(MouseButton.PRIMARY).moveTo(cell(2, 0)).release(MouseButton.PRIMARY);
        assertEquals(Set.of(List.of(2, 0), List.of(2, 1), List.of(3, 0), List.of(3, 1)), selectedCells());
        robot.clickOn(cell(2, 1));
        assertEquals(Set.of(List.of(2, 1)), selectedCells());
    }

    @Test
    void eachTableShowsItsRows() {
        show("campaigns");
        assertEquals(1, table.getItems().size());
        show("touchpoints");
        assertEquals(4, table.getItems().size());
        show("permissions");
        assertEquals(2, table.getItems().size());
        fx(() -> table.getSelectionModel().select(0));
        assertEquals(1, model.selectionProperty().get().size());
    }

    @Test
    void aBlockOfASpreadsheetIsPastedAsOneStep() {
        show("touchpoints");
        choose(0, "when");
        fx(() ->
                ((CheckMenuItem) ((MenuButton) node("table-columns")).getItems().get(5)).setSelected(true));
        copied("2027-01-05 10:00\tMembers\r\n2027-01-06\tVisitors\r\n");
        robot.push(SHORTCUT, KeyCode.V);
        List<Touchpoint> touchpoints = now().touchpoints(now().campaigns().getFirst());
        assertEquals(
                new When.OneMoment(LocalDateTime.of(2027, 1, 5, 10, 0)),
                touchpoints.get(0).when());
        assertEquals(List.of("visitors"), touchpoints.get(1).audiences());
        assertEquals(1, model.openPlanProperty().get().history().done().size());
    }

    @Test
    void aBadCellIsNamedAndNothingIsPasted() {
        show("touchpoints");
        choose(1, "owner");
        var before = now();
        copied("Ada\tten\nBo\t12\n");
        robot.push(SHORTCUT, KeyCode.V);
        assertEquals(before, now());
        Label trouble = node("table-trouble");
        assertTrue(trouble.isVisible());
        assertTrue(trouble.getText().contains("Forms & sign-up, Cost: “ten” is no number"), trouble.getText());
    }

    @Test
    void fiftyCellsAreFilledDownAndTakenBackInOneStep() {
        show("stations");
        fx(() -> table.getSelectionModel().clearSelection());
        for (int row = 0; row < 10; row++) {
            int at = row;
            fx(() -> select(at, "kind"));
        }
        fx(table::requestFocus);
        robot.push(SHORTCUT, KeyCode.D);
        var kinds = now().map().stations().stream()
                .map(Station::channelType)
                .distinct()
                .toList();
        assertEquals(1, kinds.size());
        assertEquals(1, model.openPlanProperty().get().history().done().size());
        fx(() -> model.undo());
        assertTrue(now().map().stations().stream()
                        .map(Station::channelType)
                        .distinct()
                        .count()
                > 1);
    }

    @Test
    void deleteInACellClearsItAndNoMore() {
        show("campaigns");
        choose(0, "starts");
        robot.push(KeyCode.DELETE);
        assertNull(now().campaigns().getFirst().starts());
        assertEquals(1, now().campaigns().size());
    }

    @Test
    void aGroupFoldsWithAClick() {
        show("touchpoints");
        MenuButton group = node("table-group");
        fx(() -> group.getItems().get(1).fire());
        assertEquals(5, table.getItems().size());
        robot.clickOn("▾  Winter launch");
        assertEquals(1, table.getItems().size());
        assertTrue(group.getText().endsWith("Campaign"), group.getText());
    }

    @Test
    void whichTableAndColumnsIsRemembered() {
        show("touchpoints");
        MenuButton choose = node("table-columns");
        fx(() -> ((CheckMenuItem) choose.getItems().getLast()).setSelected(true));
        assertEquals(
                List.of("kind.touchpoints", "turned.touchpoints.channelDetails"),
                desk.panels().tables().words());
        int columns = table.getVisibleLeafColumns().size();
        show("campaigns");
        show("touchpoints");
        assertEquals(columns, table.getVisibleLeafColumns().size());
    }

    @Test
    void anEmptyTableSaysWhatToDo() throws IOException {
        fx(() -> model.select(now().campaigns().getFirst().id()));
        fx(() -> desk.actions().get("delete").fire());
        show("touchpoints");
        Label none = node("table-none");
        assertTrue(none.getText().contains("no touchpoints yet"), none.getText());
        Button begin = node("table-begin");
        assertEquals("Import a spreadsheet…", begin.getText());
        Path sheet = Files.writeString(folder.resolve("touchpoints.csv"), "Campaign;Station\nSpring;Email\n");
        dialogs.file = Optional.of(sheet);
        robot.clickOn(begin);
        assertEquals(1, dialogs.sheets.size());
        show("campaigns");
        robot.clickOn(begin);
        assertEquals(1, now().campaigns().size());
    }

    @Test
    void whatIsSelectedStaysSoFromTableToTable() {
        show("touchpoints");
        String email = now().campaigns().getFirst().touchpoints().get(2);
        fx(() -> model.select(email));
        show("campaigns");
        robot.clickOn("#view-map");
        robot.clickOn("#view-table");
        show("touchpoints");
        assertEquals(Set.of(email), model.selectionProperty().get());
        assertEquals(1, table.getSelectionModel().getSelectedItems().size());
    }
}
