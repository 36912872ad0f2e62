package throughline.robot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import throughline.desktop.canvas.MapPeek;
import throughline.draw.Focus;
import throughline.map.GridPoint;
import throughline.map.Station;
import throughline.plan.Plan;

/** The map without a mouse. */
@Tag("needs-display")
class KeyboardTest extends RobotJourney {

    @Test
    @DisplayName("to the map, along a track, rename, nudge, take back and step back, all by keys")
    void keys() {
        toTheMap();
        person.keys(KeyCode.HOME);
        person.until("the topmost station is selected", () -> selected().equals("paid-search"));
        person.keys(KeyCode.RIGHT);
        untilAt("contextual-targeting");
        person.keys(KeyCode.RIGHT);
        untilAt("programmatic-display");
        person.keys(KeyCode.LEFT);
        untilAt("contextual-targeting");

        person.keys(KeyCode.F2);
        person.until("its name can be typed over", () -> MapPeek.isRenaming(person.map()));
        person.type("Pages");
        person.keys(KeyCode.ENTER);
        person.until("it is renamed", () -> station().name().equals("Pages"));
        person.until("the keyboard is back on the map", this::onMap);

        Plan named = person.plan();
        person.keys(KeyCode.CONTROL, KeyCode.DOWN);
        person.until("it is nudged", () -> station().at().equals(GridPoint.ofUnits(13, 6)));
        person.keys(KeyCode.CONTROL, KeyCode.Z);
        person.until("the nudge is taken back", () -> person.plan().equals(named));
        person.keys(KeyCode.CONTROL, KeyCode.Z);
        person.until("the name is taken back", () -> person.plan().equals(before));
        person.keys(KeyCode.CONTROL, KeyCode.Y);
        person.until("Ctrl+Y makes it again", () -> person.plan().equals(named));
        person.keys(KeyCode.CONTROL, KeyCode.Z);
        person.until("once more back", () -> person.plan().equals(before));
        person.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        person.until("Ctrl+Shift+Z too", () -> person.plan().equals(named));
        person.keys(KeyCode.F2);
        person.until("its name can be typed over", () -> MapPeek.isRenaming(person.map()));
        person.type("No");
        person.keys(KeyCode.ESCAPE);
        person.until("Escape keeps the old name", () -> !MapPeek.isRenaming(person.map()));
        assertEquals(named, person.plan());
    }

    @Test
    @DisplayName("Escape steps back one thing at a time: the tool, the selection, the focus")
    void escape() {
        person.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        person.untilTyping("start-name");
        person.keys(KeyCode.ENTER);
        person.until("a campaign is begun", () -> person.model().focusProperty().get() instanceof Focus.OnCampaign);
        toTheMap();
        person.keys(KeyCode.ESCAPE);
        person.until(
                "no journey is laid any more",
                () -> person.model().toolProperty().get() == throughline.desktop.Tool.SELECT);
        assertEquals(
                1, Person.see(() -> person.model().selectionProperty().get().size()));
        person.keys(KeyCode.ESCAPE);
        person.until(
                "nothing is selected",
                () -> person.model().selectionProperty().get().isEmpty());
        person.keys(KeyCode.ESCAPE);
        person.until(
                "nothing is in focus",
                () -> person.model().focusProperty().get().equals(Focus.NONE));
    }

    private void toTheMap() {
        for (int i = 0; i < 5 && !Person.see(this::onMap); i++) {
            Node before = Person.see(() -> person.stage().getScene().getFocusOwner());
            person.keys(KeyCode.F6);
            person.until(
                    "the keyboard moves on", () -> person.stage().getScene().getFocusOwner() != before);
        }
        assertEquals(true, Person.see(this::onMap), "F6 leads to the map");
    }

    private boolean onMap() {
        return person.map().isFocused();
    }

    private void untilAt(String id) {
        person.until("the keyboard is at " + id, () -> selected().equals(id));
    }

    private String selected() {
        Set<String> selection = person.model().selectionProperty().get();
        return selection.size() == 1 ? selection.iterator().next() : "";
    }

    private Station station() {
        return person.plan().require("contextual-targeting", Station.class);
    }
}
