package throughline.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import throughline.desktop.canvas.MapCanvas;
import throughline.layout.Spot;
import throughline.plan.Plan;
import throughline.plan.SmallPlans;
import throughline.plan.StationFactEdits;
import throughline.plan.Touchpoint;
import throughline.plan.When;
import throughline.plan.WorkState;

/** Laying a journey over stations that customers meet and others, and answering for several touchpoints at once. */
class LayingTest extends WindowTest {

    private static final List<String> BOTH = List.of("winter-launch-email", "winter-launch-sms");

    @Override
    protected Plan plan() {
        Plan plan = SmallPlans.winter();
        return plan.apply(StationFactEdits.meetsCustomers(plan, List.of("store"), false));
    }

    private void click(String station) {
        MapCanvas map = node("map");
        Spot spot = map.spotOf(station).orElseThrow();
        robot.clickOn(map.localToScreen(spot.x(), spot.y()));
    }

    private List<Touchpoint> laid() {
        return now().touchpoints(now().campaigns().getLast());
    }

    private Touchpoint touchpoint(String id) {
        return now().require(id, Touchpoint.class);
    }

    @Test
    void whatWorksBehindTheScenesIsUsedByTheTouchpointLaidLast() {
        fx(() -> desk.actions().get("campaign.new").fire());
        Plan begun = now();
        click("store");
        assertEquals(begun, now(), "there is no touchpoint yet that could use it");
        assertTrue(model.hintProperty().get().contains("first click"), model.hintProperty()::get);
        click("website");
        Plan met = now();
        click("store");
        assertEquals(List.of("store"), laid().getLast().uses());
        assertEquals(1, laid().size());
        fx(model::undo);
        assertEquals(met, now(), "one step");
        fx(model::redo);
        click("email");
        assertEquals(
                List.of("website", "email"),
                laid().stream().map(Touchpoint::station).toList());
        assertEquals(List.of(), laid().getLast().uses());
    }

    @Test
    void whatAClickLaysStandsOverTheMap() {
        Label over = node("laying-hint");
        assertFalse(over.isVisible());
        fx(() -> desk.actions().get("campaign.new").fire());
        assertTrue(over.isVisible());
        MapCanvas map = node("map");
        Spot spot = map.spotOf("email").orElseThrow();
        robot.moveTo(map.localToScreen(spot.x(), spot.y()));
        assertTrue(over.getText().contains("Email"), over.getText());
        fx(() -> desk.panels().showTable());
        assertFalse(over.isVisible());
        fx(() -> desk.panels().showMap());
        robot.push(KeyCode.ESCAPE);
        assertFalse(over.isVisible());
    }

    @Test
    void theInspectorNamesWhatATouchpointUses() {
        fx(() -> model.select("winter-launch-email"));
        fx(() -> this.<MenuButton>node("touchpoint-uses-add")
                .getItems()
                .getFirst()
                .fire());
        assertEquals(List.of("store"), touchpoint("winter-launch-email").uses());
        assertTrue(robot.lookup("Store").tryQuery().isPresent());
    }

    @Test
    void aTouchpointComesFirstAndItsStationsFactsAreFoldedBelow() {
        fx(() -> model.select("winter-launch-email"));
        TitledPane about = node("touchpoint-about");
        assertTrue(!about.isExpanded(), "folded");
        assertTrue(
                about.localToScene(0, 0).getY()
                        > node("touchpoint-requires-add").localToScene(0, 0).getY(),
                "below");
        assertEquals("About the station Email", about.getText());
    }

    @Test
    void severalTouchpointsAreAnsweredForAtOnce() {
        Plan before = now();
        fx(() -> model.select(BOTH));
        fx(() -> this.<ToggleButton>node("several-audience-members").fire());
        fx(() -> this.<ComboBox<?>>node("several-state").getSelectionModel().select(WorkState.APPROVED.ordinal() + 1));
        fx(() -> this.<DatePicker>node("several-day").setValue(LocalDate.of(2027, 2, 1)));
        fx(() -> node("several-owner").requestFocus());
        robot.write("Ines").push(KeyCode.ENTER);
        fx(() -> this.<TextField>node("several-clock").requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.A).write("7:45").push(KeyCode.ENTER);
        for (String id : BOTH) {
            Touchpoint it = touchpoint(id);
            assertEquals(List.of("members"), it.audiences());
            assertEquals(WorkState.APPROVED, it.brief().state());
            assertEquals(new When.OneMoment(LocalDateTime.of(2027, 2, 1, 7, 45)), it.when());
            assertEquals("Ines", it.brief().owner());
        }
        assertEquals(Set.copyOf(BOTH), model.selectionProperty().get());
        for (int i = 0; i < 5; i++) {
            fx(model::undo);
        }
        assertEquals(before, now(), "each answer is one step");
    }
}
