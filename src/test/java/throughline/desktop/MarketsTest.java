package throughline.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
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
                .filter(item -> item.getText().equals(words))
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
    void aTouchpointLeavesOutMarketsOfThePlanOnly() {
        fx(() -> model.select("winter-launch-sms"));
        MenuButton add = node("touchpoint-leaves-out-add");
        assertEquals(
                List.of("Germany (DE)", "United States (US)"),
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
