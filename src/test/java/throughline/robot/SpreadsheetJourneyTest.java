package throughline.robot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import throughline.plan.Plan;
import throughline.plan.Touchpoint;
import throughline.plan.WorkState;
import throughline.sheet.MessySheet;

/** From a spreadsheet into the plan and on in the plan's own tables, with pointer and keys. */
@Tag("needs-display")
class SpreadsheetJourneyTest extends RobotJourney {

    private List<Touchpoint> touchpoints() {
        Plan plan = person.plan();
        return plan.campaigns().stream()
                .flatMap(it -> plan.touchpoints(it).stream())
                .toList();
    }

    private static <T extends Node> T shown(String selector) {
        @SuppressWarnings("unchecked")
        T node = (T) Person.inAnyWindow(selector);
        return node;
    }

    @Test
    @DisplayName("a messy spreadsheet of 300 touchpoints is looked at, imported without its bad rows, and taken back")
    void aMessySheet() throws Exception {
        Plan before = person.plan();
        person.willChoose(MessySheet.write(Files.createTempDirectory("sheet"), 20_261_122));
        person.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
        person.until(
                "its rows are read",
                () -> shown("#import-summary") != null
                        && shown("#import-faults") != null
                        && !((ListView<?>) shown("#import-faults")).getItems().isEmpty());
        List<String> faults = Person.see(() -> List.copyOf(
                SpreadsheetJourneyTest.<ListView<String>>shown("#import-faults").getItems()));
        assertEquals(MessySheet.BAD, faults.size());
        assertTrue(faults.getFirst().startsWith("Row 12, When (column C): “folgt” is no day"), faults.getFirst());
        assertTrue(Person.see(
                        () -> SpreadsheetJourneyTest.<Label>shown("#import-how").getText())
                .contains("12 formulas"));
        assertEquals(before, person.plan());
        person.click(() -> shown("#import-leave-out"));
        person.until(
                "the bad rows are left out",
                () -> SpreadsheetJourneyTest.<CheckBox>shown("#import-leave-out")
                        .isSelected());
        person.clickText("Import");
        person.until(
                "they are in",
                () -> Window.getWindows().size() == 1 && touchpoints().size() > 300);
        assertEquals(before.campaigns().size() + 12, person.plan().campaigns().size());
        person.untilText("295 touchpoints imported");
        assertTrue(Person.see(() -> person.node("#plan-table").isVisible()));
        person.untilSaved();
        person.keys(KeyCode.CONTROL, KeyCode.Z);
        person.until("the plan is as before", () -> person.plan().equals(before));
    }

    @Test
    @DisplayName("fifty cells are pasted from a spreadsheet into the table, and a value is filled down beside them")
    void fiftyCells() {
        person.keys(KeyCode.CONTROL, KeyCode.T);
        person.click("#table-touchpoints");
        person.until("the touchpoints are there", () -> rows().getItems().size() == 26);
        person.keys(KeyCode.CONTROL, KeyCode.DIGIT2);
        String block = IntStream.rangeClosed(1, 25)
                .mapToObj(i -> "Person " + i + "\t" + i * 10 + "\r\n")
                .reduce("", String::concat);
        Person.see(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(block);
            return Clipboard.getSystemClipboard().setContent(content);
        });
        person.hand.clickOn(cell("column-owner", 0));
        person.keys(KeyCode.CONTROL, KeyCode.V);
        person.until(
                "the last one is pasted",
                () -> touchpoints().get(24).brief().owner().equals("Person 25"));
        assertEquals(new BigDecimal("250"), touchpoints().get(24).brief().cost());
        assertEquals(1, person.model().openPlanProperty().get().history().done().size());
        Plan pasted = person.plan();

        person.hand.clickOn(cell("column-state", 0));
        person.keys(KeyCode.ENTER);
        person.keys(KeyCode.DOWN);
        person.keys(KeyCode.DOWN);
        person.keys(KeyCode.ENTER);
        person.until(
                "the first has a state", () -> touchpoints().getFirst().brief().state() == WorkState.DRAFT);
        person.hand.clickOn(cell("column-state", 0));
        for (int i = 0; i < 24; i++) {
            person.keys(KeyCode.SHIFT, KeyCode.DOWN);
        }
        person.keys(KeyCode.CONTROL, KeyCode.D);
        person.until(
                "all below have it",
                () -> touchpoints().stream()
                                .filter(it -> it.brief().state() == WorkState.DRAFT)
                                .count()
                        == 25);
        person.keys(KeyCode.CONTROL, KeyCode.Z);
        person.keys(KeyCode.CONTROL, KeyCode.Z);
        person.until("two steps back all is as pasted", () -> person.plan().equals(pasted));
        person.keys(KeyCode.CONTROL, KeyCode.Z);
        person.until(
                "one more and nothing is",
                () -> touchpoints().stream().noneMatch(it -> it.brief().owner().startsWith("Person")));
        assertNotEquals(pasted, person.plan());
    }

    private TableView<?> rows() {
        return (TableView<?>) person.node("#plan-table");
    }

    /** The middle of a cell on the screen, once it is there. */
    private Point2D cell(String column, int row) {
        person.until("there is a cell", () -> found(column, row) != null);
        return Person.see(() -> {
            TableCell<?, ?> cell = found(column, row);
            return cell.localToScreen(cell.getWidth() / 2, cell.getHeight() / 2);
        });
    }

    private TableCell<?, ?> found(String column, int row) {
        rows().scrollToColumnIndex(9);
        return rows().lookupAll(".table-cell").stream()
                .filter(TableCell.class::isInstance)
                .map(it -> (TableCell<?, ?>) it)
                .filter(it -> it.getIndex() == row
                        && column.equals(it.getTableColumn().getId()))
                .findFirst()
                .orElse(null);
    }
}
