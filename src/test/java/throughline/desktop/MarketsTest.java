package throughline.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.List;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.testfx.util.NodeQueryUtils;
import throughline.plan.Plan;
import throughline.plan.RequestEdits;
import throughline.plan.RequestModel;
import throughline.plan.SmallPlans;
import throughline.plan.Touchpoint;
import throughline.plan.TouchpointEdits;
import throughline.plan.ValueExchange;

/** Markets of the plan and of a touchpoint, and whether people are asked first, entered by hand: each answer one step. */
class MarketsTest extends WindowTest {

    @Override
    protected Plan plan() {
        Plan plan = SmallPlans.winter();
        return plan.apply(TouchpointEdits.requires(plan, "winter-launch-forms", List.of("sms-marketing")));
    }

    private int steps() {
        return model.openPlanProperty().get().history().done().size();
    }

    private MenuItem option(String menu, String words) {
        return this.<MenuButton>node(menu).getItems().stream()
                .filter(item -> item.getText().startsWith(words))
                .findFirst()
                .orElseThrow();
    }

    private void takeAway(String chip) {
        Button away = robot.lookup(".chip-away").<Button>queryAllAs(Button.class).stream()
                .filter(it -> it.getAccessibleText().contains(chip))
                .filter(NodeQueryUtils.isVisible()::test)
                .findFirst()
                .orElseThrow();
        robot.clickOn(away);
    }

    @Test
    void thePlanTakesMarketsByNameAndCode() {
        fx(() -> model.select(List.of()));
        fx(() -> option("plan-markets-add", "United Kingdom (GB)").fire());
        assertEquals(List.of("DE", "US", "GB"), now().sheet().markets());
        assertTrue(this.<MenuButton>node("plan-markets-add").getItems().stream()
                .noneMatch(item ->
                        item.getText().contains("(DE)") || item.getText().contains("GLOBAL")));
        takeAway("Germany (DE)");
        assertEquals(List.of("US", "GB"), now().sheet().markets());
        assertEquals(2, steps());
        fx(model::undo);
        assertEquals(List.of("DE", "US", "GB"), now().sheet().markets());
    }

    @Test
    void aLongListOfMarketsIsSearched() {
        fx(() -> model.select(List.of()));
        MenuButton add = node("plan-markets-add");
        fx(add::show);
        TextField search = (TextField) ((CustomMenuItem) add.getItems().getFirst()).getContent();
        fx(() -> search.setText("texas"));
        assertEquals(
                List.of("Texas (US-TX) · United States"),
                add.getItems().stream()
                        .filter(MenuItem::isVisible)
                        .filter(it -> !(it instanceof CustomMenuItem))
                        .map(MenuItem::getText)
                        .toList());
        fx(() -> search.setText("union eur"));
        assertTrue(add.getItems().stream().filter(MenuItem::isVisible).count() > 10, "by what they are part of");
        assertTrue(add.getItems().getLast().getText().endsWith(" more: type to find them"));
        fx(() -> search.setText("atlantis"));
        assertEquals(
                List.of("", "Nothing is called so"),
                add.getItems().stream()
                        .filter(MenuItem::isVisible)
                        .map(MenuItem::getText)
                        .toList());
        fx(() -> search.setText("austria"));
        fx(() -> Event.fireEvent(
                search, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false)));
        assertEquals(List.of("DE", "US", "AT"), now().sheet().markets());
    }

    @Test
    void thePlanTakesATimeZone() {
        fx(() -> model.select(List.of()));
        ComboBox<ZoneId> zone = node("plan-zone");
        assertEquals(now().sheet().zone(), zone.getValue());
        assertEquals("Asia/Tokyo · Japan Time", zone.getConverter().toString(ZoneId.of("Asia/Tokyo")));
        fx(() -> zone.setValue(ZoneId.of("Asia/Tokyo")));
        assertEquals(ZoneId.of("Asia/Tokyo"), now().sheet().zone());
        assertEquals(1, steps());
        fx(model::undo);
        assertNotEquals(ZoneId.of("Asia/Tokyo"), now().sheet().zone());
        assertEquals(now().sheet().zone(), zone.getValue());
    }

    @Test
    void aTouchpointLeavesOutMarketsOfThePlanOnly() {
        fx(() -> model.select("winter-launch-sms"));
        MenuButton add = node("touchpoint-leaves-out-add");
        assertEquals(
                List.of("Germany (DE) · European Union", "United States (US)"),
                add.getItems().stream().map(MenuItem::getText).toList());
        fx(() -> option("touchpoint-leaves-out-add", "United States (US)").fire());
        assertEquals(
                List.of("US"),
                now().require("winter-launch-sms", Touchpoint.class).leavesOut());
        assertEquals(1, steps());
        fx(model::undo);
        assertTrue(
                now().require("winter-launch-sms", Touchpoint.class).leavesOut().isEmpty());
    }

    @Test
    void askingFirstIsAQuestionOnlyWhereWhatIsRequiredIsAskedFor() {
        fx(() -> model.select("winter-launch-sms"));
        CheckBox first = node("touchpoint-asks-first");
        assertFalse(first.isVisible());
        fx(() -> model.select("winter-launch-forms"));
        CheckBox forms = node("touchpoint-asks-first");
        assertFalse(forms.isVisible());
        fx(() -> model.apply(now -> RequestEdits.ask(
                now,
                "winter-launch-forms",
                "sms-marketing",
                "SMS marketing",
                RequestModel.EXPRESS,
                ValueExchange.NONE)));
        assertTrue(forms.isVisible());
        int before = steps();
        fx(forms::requestFocus);
        robot.push(javafx.scene.input.KeyCode.SPACE);
        assertTrue(now().require("winter-launch-forms", Touchpoint.class).asksFirst());
        assertEquals(before + 1, steps());
        fx(model::undo);
        assertFalse(forms.isSelected());
    }
}
