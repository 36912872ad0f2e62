package throughline.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import throughline.consent.Gate;
import throughline.consent.GateCell;
import throughline.consent.GateState;
import throughline.consent.Gates;
import throughline.consent.Journey;
import throughline.desktop.look.Sign;
import throughline.draw.Focus;
import throughline.plan.Campaign;
import throughline.plan.Deletion;

/** The gates by touchpoint and market, by hand. */
class PermissionsTest extends WindowTest {

    private TableView<?> table;

    @BeforeEach
    void show() {
        robot.clickOn("#view-permissions");
        table = node("gates");
    }

    /** The words of the cells, row by row. */
    private List<List<String>> words() {
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < table.getItems().size(); row++) {
            List<String> words = new ArrayList<>();
            for (int column = 1; column < table.getColumns().size(); column++) {
                words.add(((Label) cell(row, column).getGraphic()).getText());
            }
            rows.add(words);
        }
        return rows;
    }

    private TableCell<?, ?> cell(int row, int column) {
        return robot.from(table).lookup(".table-cell").queryAllAs(TableCell.class).stream()
                .filter(it -> it.getIndex() == row
                        && it.getTableColumn() == table.getColumns().get(column))
                .findFirst()
                .orElseThrow();
    }

    /** What the engine finds, in the same form. */
    private List<List<String>> found() {
        Campaign campaign = now().campaigns().getFirst();
        List<String> markets = List.of("DE", "US");
        List<List<String>> rows = new ArrayList<>();
        Map<String, Map<String, GateState>> states = new LinkedHashMap<>();
        Journey.of(now(), campaign).order().forEach(it -> states.put(it.id(), new LinkedHashMap<>()));
        for (Gate gate : Gates.of(now(), campaign, model.catalogue())) {
            for (GateCell it : gate.cells()) {
                states.get(gate.touchpoint()).merge(it.market(), it.state(), GateState::worse);
            }
        }
        states.values()
                .forEach(its -> rows.add(markets.stream()
                        .map(it -> its.containsKey(it) ? Sign.of(its.get(it)).word() : "–")
                        .toList()));
        return rows;
    }

    private List<String> story() {
        return robot.lookup("#gate-stories .label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
    }

    private List<Button> fixes() {
        return List.copyOf(robot.lookup("#gate-stories .fix").queryAllAs(Button.class));
    }

    @Test
    void theMatrixShowsWhatTheEngineFinds() {
        assertEquals(found(), words());
        assertEquals(
                List.of(List.of("–", "–"), List.of("–", "–"), List.of("Ready", "Ready"), List.of("Missing", "Missing")),
                words());
        assertEquals("Germany", table.getColumns().get(1).getText());
        assertEquals(
                "1 error, no warnings. Gates and legal to-dos by market: 2 missing, 0 to confirm, 0 expiring, 2 ready",
                ((Label) node("permissions-summary")).getText());
        assertTrue(node("permissions-aid").isVisible());
    }

    @Test
    void itStandsInThePlaceOfTheMapAndOfTheTable() {
        assertTrue(node("permissions-panel").isVisible());
        assertFalse(node("map").isVisible());
        robot.clickOn("#view-table");
        assertTrue(node("table-panel").isVisible());
        assertFalse(node("permissions-panel").isVisible());
        robot.clickOn("#view-permissions").clickOn("#view-map");
        assertTrue(node("map").isVisible());
        assertFalse(node("permissions-panel").isVisible());
        assertFalse(node("table-panel").isVisible());
    }

    @Test
    void aCellSaysWhyAndByWhichRule() {
        robot.clickOn(cell(3, 1));
        assertTrue(story().getFirst().endsWith(" · Germany"), () -> story().toString());
        assertTrue(story().stream().anyMatch(it -> it.contains("requires SMS marketing")), () -> story().toString());
        assertTrue(story().stream().anyMatch(it -> it.startsWith("Rule: ")), () -> story().toString());
        Hyperlink source = robot.lookup("#gate-stories .hyperlink").query();
        fx(source::fire);
        assertTrue(dialogs.browsed.getFirst().startsWith("http"), dialogs.browsed.toString());
        robot.clickOn(cell(2, 1));
        assertTrue(story().stream().anyMatch(it -> it.contains("asked for before")), () -> story().toString());
        robot.clickOn(cell(0, 1));
        assertTrue(story().stream().anyMatch(it -> it.startsWith("No permission is required here")));
    }

    @Test
    void theRowIsThatOfTheSelectedTouchpoint() {
        robot.clickOn(cell(3, 1));
        fx(() -> model.select("winter-launch-email"));
        assertTrue(story().getFirst().endsWith(" · Germany"), () -> story().toString());
        assertTrue(story().getFirst().startsWith("Email"), () -> story().toString());
        assertEquals(2, table.getSelectionModel().getSelectedIndex());
    }

    @Test
    void aFixClearsItsCellInOneStep() {
        robot.clickOn(cell(3, 1));
        Button best = fixes().getFirst();
        robot.clickOn(best);
        assertEquals("Ready", words().get(3).getFirst());
        assertEquals(found(), words());
        assertEquals(1, model.openPlanProperty().get().history().done().size());
        // The cell is still the chosen one, and tells what is so now.
        assertTrue(fixes().isEmpty());
        assertTrue(story().stream().anyMatch(it -> it.contains("asked for before")), () -> story().toString());
        fx(model::undo);
        assertEquals("Missing", words().get(3).getFirst());
    }

    @Test
    void keysGoFromCellToCellAndEnterSelectsTheTouchpoint() {
        assertEquals("QR code", story().getFirst());
        assertTrue(table.isFocused());
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.RIGHT);
        assertTrue(story().getFirst().endsWith(" · Germany"), () -> story().toString());
        robot.push(KeyCode.RIGHT);
        assertTrue(story().getFirst().endsWith(" · The United States"), () -> story().toString());
        assertEquals(Set.of(), model.selectionProperty().get());
        robot.push(KeyCode.ENTER);
        assertEquals(Set.of("winter-launch-sms"), model.selectionProperty().get());
        assertEquals(
                new Focus.OnCampaign("winter-launch"), model.focusProperty().get());
        assertTrue(story().getFirst().endsWith(" · The United States"), () -> story().toString());
        robot.push(KeyCode.UP);
        assertTrue(
                story().stream().anyMatch(it -> it.contains("demand no permission beforehand")),
                () -> story().toString());
    }

    @Test
    void itOpensAndClosesByItsKeys() {
        robot.push(SHORTCUT, KeyCode.SHIFT, KeyCode.P);
        assertTrue(node("map").isVisible());
        robot.push(SHORTCUT, KeyCode.SHIFT, KeyCode.P);
        assertTrue(node("permissions-panel").isVisible());
    }

    @Test
    void aPlanWithoutCampaignsSaysWhatToDo() {
        fx(() -> model.apply(plan -> Deletion.delete(plan, Set.of("winter-launch"))));
        assertTrue(node("permissions-none").isVisible());
        robot.clickOn("#permissions-begin");
        assertEquals(1, now().campaigns().size());
        // The fresh campaign has no touchpoint yet.
        robot.clickOn("#view-permissions");
        assertTrue(node("permissions-none").isVisible());
        robot.clickOn("#permissions-begin");
        assertTrue(node("map").isVisible());
        assertEquals(Tool.LAY_JOURNEY, model.toolProperty().get());
    }
}
