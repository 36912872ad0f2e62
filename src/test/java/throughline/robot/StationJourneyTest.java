package throughline.robot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Point2D;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import throughline.desktop.canvas.MapPeek;
import throughline.desktop.outline.OutlineNode;
import throughline.map.GridPoint;
import throughline.map.Station;
import throughline.plan.Plan;

/** The first minutes: start, select, rename, move, take back. */
@Tag("needs-display")
class StationJourneyTest extends RobotJourney {

    private static final String STATION = "contextual-targeting";

    @Test
    @DisplayName("the first start shows the sample plan; a clicked station is shown and can be renamed on the map")
    void selectAndRename() {
        assertEquals(
                "Winter launch – Throughline", Person.see(() -> person.stage().getTitle()));
        person.clickStation(STATION);
        person.until(
                "the inspector shows the station", () -> field("#station-name").equals("Contextual targeting"));

        Plan before = person.plan();
        person.doubleClick(person.spot(STATION));
        person.until("the name can be typed over", () -> MapPeek.isRenaming(person.map()));
        person.type("Fitting pages");
        person.keys(KeyCode.ENTER);
        person.until(
                "the map writes it",
                () -> person.plan().require(STATION, Station.class).name().equals("Fitting pages"));
        person.untilWritten(STATION, "Fitting pages");
        person.until("the inspector has it", () -> field("#station-name").equals("Fitting pages"));
        person.until("the outline has it", () -> outline("Fitting pages"));
        person.untilSaved();

        person.menu("Edit", "Undo Rename Contextual targeting");
        person.until("all is as it was", () -> person.plan().equals(before));
        person.until(
                "the map too",
                () -> person.plan().require(STATION, Station.class).name().equals("Contextual targeting"));
        person.untilWritten(STATION, "Contextual targeting");
        person.until("the outline too", () -> outline("Contextual targeting") && !outline("Fitting pages"));
    }

    @Test
    @DisplayName("a dragged station lands on the grid in one step, which can be taken back and made again")
    void move() {
        Plan before = person.plan();
        Point2D to = person.place(13.3, 7.2);
        person.drag(person.spot(STATION), to, MouseButton.PRIMARY);
        person.until("it is on the grid", () -> at().equals(GridPoint.ofUnits(13, 7)));
        Plan moved = person.plan();
        assertTrue(person.spot(STATION).distance(person.place(13, 7)) < 1.5, "the map shows it there");

        person.keys(KeyCode.CONTROL, KeyCode.Z);
        person.until("one step brings it back", () -> person.plan().equals(before));
        person.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        person.until("and makes it again", () -> person.plan().equals(moved));
        person.click("#undo");
        person.until("and back", () -> person.plan().equals(before));
        person.click("#redo");
        person.until("and again", () -> person.plan().equals(moved));
    }

    @Test
    @DisplayName("Escape in the middle of a drag leaves everything as it was")
    void escape() {
        Plan before = person.plan();
        Point2D from = person.spot(STATION);
        person.hand.moveTo(from).press(MouseButton.PRIMARY).moveTo(person.place(15, 9));
        person.until("it follows the hand", () -> person.spotNow(STATION).distance(from) > 40);
        assertNotEquals("", Person.see(() -> person.model().hintProperty().get()));
        person.keys(KeyCode.ESCAPE);
        person.until("it is back", () -> person.spotNow(STATION).distance(from) < 1);
        person.hand.moveTo(person.place(16, 9)).release(MouseButton.PRIMARY);
        person.until("nothing hangs on the hand", () -> person.spotNow(STATION).distance(from) < 1);
        assertEquals(before, person.plan());
        assertTrue(Person.see(() -> person.node("#undo").isDisabled()), "there is nothing to take back");
    }

    private GridPoint at() {
        return person.plan().require(STATION, Station.class).at();
    }

    private String field(String selector) {
        return person.stage().getScene().lookup(selector) instanceof TextInputControl it ? it.getText() : "";
    }

    private boolean outline(String title) {
        @SuppressWarnings("unchecked")
        TreeView<OutlineNode> tree = (TreeView<OutlineNode>) person.node("#outline-tree");
        return has(tree.getRoot(), title);
    }

    private static boolean has(TreeItem<OutlineNode> item, String title) {
        return item.getValue().title().equals(title)
                || item.getChildren().stream().anyMatch(child -> has(child, title));
    }
}
