package throughline.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import throughline.map.Capability;
import throughline.map.ChannelType;
import throughline.map.LifecycleStage;
import throughline.map.Station;

/** The facts of stations in the inspector, of one and of several at once. */
class StationFactsTest extends WindowTest {

    private Station station(String id) {
        return now().require(id, Station.class);
    }

    private void choose(String id, Object value) {
        fx(() -> this.<ComboBox<Object>>node(id).setValue(value));
    }

    private void press(String id) {
        fx(() -> this.<ToggleButton>node(id).fire());
    }

    private int steps() {
        return model.openPlanProperty().get().history().done().size();
    }

    @Test
    void eachFactOfAStationIsOneStep() {
        fx(() -> model.select("island"));
        choose("station-channel-type", ChannelType.COMMERCE);
        choose("station-customers", false);
        choose("station-intrusiveness", 7);
        choose("station-capability", Capability.PLANNED);
        press("tick-BUY");
        press("tick-DISCOVER");
        press("tick-PURCHASE_INCENTIVE");
        Station island = station("island");
        assertEquals(ChannelType.COMMERCE, island.channelType());
        assertFalse(island.meetsCustomers());
        assertEquals(7, island.intrusiveness());
        assertEquals(Capability.PLANNED, island.capability());
        assertEquals(List.of(LifecycleStage.DISCOVER, LifecycleStage.BUY), island.lifecycle());
        assertEquals(1, island.elements().size());
        assertEquals(7, steps());
        press("tick-BUY");
        assertEquals(List.of(LifecycleStage.DISCOVER), station("island").lifecycle());
    }

    @Test
    void aChannelIsCheckedWhileItIsTyped() {
        fx(() -> model.select("island"));
        TextField field = node("station-channel");
        fx(field::requestFocus);
        robot.write("no channel");
        assertTrue(field.getPseudoClassStates().toString().contains("wrong"));
        robot.push(KeyCode.ENTER);
        assertEquals("", station("island").channel());
        robot.push(SHORTCUT, KeyCode.A).write("email").push(KeyCode.ENTER);
        assertEquals("email", station("island").channel());
        assertEquals(1, steps());
    }

    @Test
    void measuresAndPermissionsComeAndGo() {
        fx(() -> model.select("island"));
        fx(() -> node("station-measure").requestFocus());
        robot.write("Clicks").push(KeyCode.ENTER);
        assertEquals(List.of("Clicks"), station("island").measures());
        assertEquals("", this.<TextField>node("station-measure").getText());
        // The first entry of a long menu is the field that searches it.
        fx(() -> this.<MenuButton>node("station-permissions-add")
                .getItems()
                .get(1)
                .fire());
        assertEquals(1, station("island").permissions().size());
        fx(() -> this.<MenuButton>node("station-hand-over-add")
                .getItems()
                .getLast()
                .fire());
        assertEquals(
                List.of("forms", "preferences", "island"),
                now().map().handOvers().iterator().next().stations());
    }

    @Test
    void severalStationsTakeAFactAtOnceAndKeepTheirOthers() {
        fx(() -> model.select("email"));
        press("tick-ENGAGE");
        fx(() -> model.select(List.of("email", "island")));
        assertEquals(null, this.<ComboBox<?>>node("station-channel-type").getValue());
        assertFalse(this.<ToggleButton>node("tick-ENGAGE").isSelected());
        press("tick-BUY");
        press("tick-ENGAGE");
        choose("station-channel-type", ChannelType.EARNED);
        assertEquals(
                List.of(LifecycleStage.ENGAGE, LifecycleStage.BUY),
                station("email").lifecycle());
        assertEquals(
                List.of(LifecycleStage.ENGAGE, LifecycleStage.BUY),
                station("island").lifecycle());
        assertEquals(ChannelType.EARNED, station("email").channelType());
        assertEquals(4, steps());
        assertFalse(node("station-channel").getParent().isVisible());
    }
}
