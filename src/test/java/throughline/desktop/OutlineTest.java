package throughline.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import throughline.desktop.outline.OutlineNode;
import throughline.draw.Focus;
import throughline.plan.ItemEdits;

/** The outline on the left, by hand. */
class OutlineTest extends WindowTest {

    private TreeView<OutlineNode> tree() {
        return node("outline-tree");
    }

    private List<String> titles() {
        List<String> titles = new ArrayList<>();
        for (int row = 0; row < tree().getExpandedItemCount(); row++) {
            titles.add(tree().getTreeItem(row).getValue().title());
        }
        return titles;
    }

    @Test
    void aClickSelects() {
        robot.clickOn("Winter launch");
        assertEquals(Set.of("winter-launch"), model.selectionProperty().get());
    }

    @Test
    void whatIsSelectedElsewhereIsMarked() {
        fx(() -> model.select("mobile"));
        TreeItem<OutlineNode> marked = tree().getSelectionModel().getSelectedItem();
        assertEquals("mobile", marked.getValue().id());
        fx(() -> model.select("winter-launch-sms"));
        assertEquals(
                "SMS reminder",
                tree().getSelectionModel().getSelectedItem().getValue().title());
    }

    @Test
    void severalAreSelectedAtOnce() {
        robot.clickOn("Mobile");
        robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
        assertEquals(Set.of("mobile", "orders"), model.selectionProperty().get());
    }

    @Test
    void aDoubleClickBringsIntoFocusAndOutAgain() {
        doubleClick("Social");
        assertEquals(new Focus.OnTrack("social"), model.focusProperty().get());
        doubleClick("Social");
        assertEquals(Focus.NONE, model.focusProperty().get());
    }

    @Test
    void aWindowThatIsBusyWithTheFirstClickKnowsTheSecond() throws Exception {
        doubleClickWithTheWindowBusyBetween("Social");
        assertEquals(new Focus.OnTrack("social"), model.focusProperty().get());
    }

    @Test
    void theEyeBringsIntoFocus() {
        Button eye = robot.lookup(".eye").queryAllAs(Button.class).stream()
                .filter(it -> it.getAccessibleText().contains("Winter launch"))
                .findFirst()
                .orElseThrow();
        robot.clickOn(eye);
        assertEquals(
                new Focus.OnCampaign("winter-launch"), model.focusProperty().get());
    }

    @Test
    void theFilterFindsWithWhatItStandsIn() {
        fx(() -> this.<TextField>node("outline-filter").setText("prefer"));
        assertTrue(titles().containsAll(List.of("Tracks", "Social", "Neighborhoods", "Messaging")), titles()::toString);
        fx(() -> this.<TextField>node("outline-filter").setText("no such thing"));
        assertEquals(List.of(), titles());
        assertTrue(robot.lookup("Clear the filter").query().isVisible());
    }

    @Test
    void foldedLinesStayAsTheyAreWhenThePlanChanges() {
        TreeItem<OutlineNode> tracks = tree().getRoot().getChildren().get(2);
        fx(() -> tracks.getChildren().getFirst().setExpanded(true));
        int before = tree().getExpandedItemCount();
        fx(() -> model.apply(plan -> ItemEdits.rename(plan, "orders", "Buying")));
        assertEquals(before, tree().getExpandedItemCount());
        assertTrue(titles().contains("Buying"));
    }

    @Test
    void f6GoesRoundTheParts() {
        List<String> visited = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            robot.push(KeyCode.F6);
            Node owner = tree().getScene().getFocusOwner();
            visited.add(owner.getId());
        }
        assertTrue(visited.containsAll(List.of("outline-tree", "map", "findings-list")), visited::toString);
    }
}
