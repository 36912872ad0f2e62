package throughline.robot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import throughline.desktop.Tool;
import throughline.desktop.canvas.MapPeek;
import throughline.map.GridPoint;
import throughline.map.Neighborhood;
import throughline.map.Station;
import throughline.map.Track;

/** The map edited by hand on the map: stations, tracks, neighborhoods and hand-overs. */
@Tag("needs-display")
class EditingTest extends RobotJourney {

    private Track track(String id) {
        return person.plan().require(id, Track.class);
    }

    private GridPoint at(String station) {
        return person.plan().require(station, Station.class).at();
    }

    private boolean isSelected(String... ids) {
        return Set.copyOf(person.model().selectionProperty().get()).equals(Set.of(ids));
    }

    private String hint() {
        return person.model().hintProperty().get();
    }

    /** Holds a thing over a place, in two moves as a hand does. */
    private void hold(Point2D from, Point2D to) {
        person.hand
                .moveTo(from)
                .press(MouseButton.PRIMARY)
                .moveTo(from.midpoint(to))
                .moveTo(to);
    }

    private void drop() {
        person.hand.release(MouseButton.PRIMARY);
    }

    @Test
    @DisplayName("stations are picked with Shift, dragged on and off the grid, nudged and doubled")
    void stations() {
        person.hand.clickOn(person.spot("email"));
        person.until("it is selected", () -> isSelected("email"));
        person.hand.press(KeyCode.SHIFT).clickOn(person.spot("sms")).clickOn(person.spot("push-notification"));
        person.hand.release(KeyCode.SHIFT);
        person.until("all three are", () -> isSelected("email", "sms", "push-notification"));
        int x = at("sms").x();
        person.keys(KeyCode.CONTROL, KeyCode.RIGHT);
        person.until(
                "they are nudged together",
                () -> at("sms").x() == x + 100 && at("email").x() == x + 100);
        untilBack();

        person.menu("Edit", "Duplicate");
        person.until("there are copies", () -> person.plan().map().stations().size() == 68);
        untilBack();

        hold(person.spot("sms"), person.place(56.3, 22.2));
        person.until("the line below says so", () -> hint().startsWith("Move "));
        person.keys(KeyCode.ESCAPE);
        drop();
        assertEquals(before, person.plan());

        person.hand.clickOn(person.spot("paid-social"));
        person.until("one alone is selected", () -> isSelected("paid-social"));
        person.hand.press(KeyCode.CONTROL);
        hold(person.spot("paid-social"), person.place(33.3, 11.4));
        drop();
        person.hand.release(KeyCode.CONTROL);
        person.until("with Ctrl it lies off the grid", () -> at("paid-social").x() % 100 != 0);
        untilBack();
        hold(person.spot("paid-social"), person.place(33.3, 11.4));
        drop();
        person.until("without it snaps", () -> at("paid-social").equals(GridPoint.ofUnits(33, 11)));
        untilBack();
    }

    @Test
    @DisplayName("a stretch dropped on a station leads through it; from the menu a track is split and joined again")
    void tracks() {
        person.hand.clickOn(person.place(9, 25.5));
        hold(person.place(9, 25.5), person.spot("server-events"));
        drop();
        person.until(
                "the track calls there",
                () -> !track("discovery")
                        .path()
                        .equals(before.require("discovery", Track.class).path()));
        untilBack();

        person.hand.clickOn(person.spot("brand-social"));
        person.hand.rightClickOn(person.spot("brand-social"));
        take("Split");
        person.until(
                "there is one more track", () -> person.plan().map().tracks().size() == 10);
        person.hand.clickOn(person.spot("brand-social"));
        person.hand.rightClickOn(person.spot("brand-social"));
        take("Join");
        person.until("and one less", () -> person.plan().map().tracks().size() == 9);
        person.keys(KeyCode.CONTROL, KeyCode.Z);
        untilBack();
    }

    /** Takes the item of the open menu that begins so, or the first one in the menu of that name. */
    private void take(String begin) {
        person.until("the menu has " + begin, () -> item(begin) != null);
        Person.see(() -> {
            MenuItem item = item(begin);
            MenuItem taken = item instanceof Menu inner ? inner.getItems().getFirst() : item;
            item.getParentPopup().hide();
            taken.fire();
            return null;
        });
    }

    private static MenuItem item(String begin) {
        return List.copyOf(Window.getWindows()).stream()
                .filter(ContextMenu.class::isInstance)
                .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
                .filter(it -> it.getText() != null && it.getText().startsWith(begin))
                .findFirst()
                .orElse(null);
    }

    @Test
    @DisplayName("a neighborhood is drawn, named where it stands, and reshaped by its corners")
    void neighborhood() {
        person.click("#tool-area");
        hold(person.place(2, 30), person.place(7, 34));
        person.until("the line below says how large", () -> hint().startsWith("A neighborhood of 5 by 4"));
        drop();
        person.untilTyping("inline-rename");
        person.type("Garden");
        person.keys(KeyCode.ENTER);
        person.until("it has its name", () -> drawn().name().equals("Garden"));
        assertEquals(Tool.SELECT, Person.see(() -> person.model().toolProperty().get()));
        hold(person.place(7, 34), person.place(9, 35));
        person.until("the line below says so", () -> hint().startsWith("Move a corner of Garden"));
        drop();
        person.until("the corner moved", () -> drawn().outline().contains(GridPoint.ofUnits(9, 35)));
        hold(person.place(9, 32.5), person.place(6, 32.5));
        person.keys(KeyCode.ESCAPE);
        drop();
        assertTrue(drawn().outline().contains(GridPoint.ofUnits(9, 35)));
        person.keys(KeyCode.CONTROL, KeyCode.Z);
        person.keys(KeyCode.CONTROL, KeyCode.Z);
        untilBack();
    }

    private Neighborhood drawn() {
        return person.plan().map().neighborhoods().stream().toList().getLast();
    }

    @Test
    @DisplayName("a station that was just added keeps its name when Escape is pressed, and Escape goes on to the map")
    void escape() {
        person.hover(person.place(9, 29.4));
        person.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I);
        person.untilTyping("inline-rename");
        person.keys(KeyCode.ESCAPE);
        person.until("the field is closed", () -> !MapPeek.isRenaming(person.map()));
        assertEquals(66, person.plan().map().stations().size());
        untilBack();
    }

    @Test
    @DisplayName("work is handed over from a station's menu, and the team is named at once")
    void handOver() {
        int teams = before.map().handOvers().size();
        person.hand.clickOn(person.spot("brand-social"));
        person.hand.rightClickOn(person.spot("brand-social"));
        take("Hand over to another team");
        person.until("there is one more", () -> person.plan().map().handOvers().size() == teams + 1);
        person.untilTyping("inline-rename");
        person.keys(KeyCode.ESCAPE);
        person.until("the field is closed", () -> !MapPeek.isRenaming(person.map()));
        untilBack();
    }

    @Test
    @DisplayName("stations are put in line and at equal distances, made one interchange and parted again")
    void arranging() {
        person.hand.clickOn(person.spot("retail-media"));
        person.hand.press(KeyCode.SHIFT).clickOn(person.spot("brand-social")).clickOn(person.spot("web-push"));
        person.hand.release(KeyCode.SHIFT);
        person.until("three are selected", () -> isSelected("retail-media", "brand-social", "web-push"));
        person.click("#align-left");
        person.until(
                "they stand in line",
                () -> at("retail-media").x() == at("brand-social").x()
                        && at("web-push").x() == at("brand-social").x());
        untilBack();
        person.click("#distribute-down");
        person.until(
                "the middle one is half way from 5 to 12, on the grid",
                () -> at("brand-social").y() == 900);
        person.menu("Edit", "Undo");
        person.until("the menu takes it back too", () -> person.plan().equals(before));

        person.hand.clickOn(person.spot("chat-apps"));
        person.hand.press(KeyCode.SHIFT).clickOn(person.spot("social-listening"));
        person.hand.release(KeyCode.SHIFT);
        person.menu("Map", "Merge into one interchange");
        person.until("there is one less", () -> person.plan().map().stations().size() == 64);
        person.until("both tracks call there", () -> track("social").stopsAt("chat-apps"));
        person.menu("Map", "Split the interchange");
        take("Give Social a station of its own");
        person.until("there are two again", () -> person.plan().map().stations().size() == 65);
        assertEquals(
                false,
                track("social").stopsAt("chat-apps") && track("conversation").stopsAt("chat-apps"));
    }
}
