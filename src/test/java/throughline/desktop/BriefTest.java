package throughline.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import throughline.plan.Campaign;
import throughline.plan.CampaignBrief;
import throughline.plan.Touchpoint;
import throughline.plan.WorkState;

/** What a team agrees on is entered in the inspector, each answer one step. */
class BriefTest extends WindowTest {

    private CampaignBrief brief() {
        return now().require("winter-launch", Campaign.class).brief();
    }

    private void type(String field, String text) {
        fx(() -> node(field).requestFocus());
        robot.push(SHORTCUT, KeyCode.A).write(text).push(KeyCode.ENTER);
    }

    @Test
    void aCampaignTakesStatePriorityAndBudget() {
        fx(() -> model.select("winter-launch"));
        fx(() -> this.<TitledPane>node("campaign-brief").setExpanded(true));
        fx(() -> this.<ComboBox<WorkState>>node("campaign-state").setValue(WorkState.APPROVED));
        type("campaign-priority", "101");
        assertNull(brief().priority());
        robot.push(KeyCode.ESCAPE);
        type("campaign-priority", "65");
        type("campaign-budget", "2500.5");
        assertEquals(WorkState.APPROVED, brief().state());
        assertEquals(65, brief().priority());
        assertEquals(new BigDecimal("2500.5"), brief().budget());
        fx(() -> node("campaign-links").requestFocus());
        fx(() -> this.<TextInputControl>node("campaign-links").setText("Plan https://example.org/plan"));
        fx(() -> node("campaign-name").requestFocus());
        assertEquals("Plan", brief().links().getFirst().name());
        assertEquals(4, model.openPlanProperty().get().history().done().size());
        fx(model::undo);
        assertTrue(brief().links().isEmpty());
    }

    @Test
    void aTouchpointIsAsItsCampaignUntilItSaysOtherwise() {
        fx(() -> model.select("winter-launch-sms"));
        fx(() -> this.<TitledPane>node("touchpoint-brief").setExpanded(true));
        ComboBox<Optional<WorkState>> state = node("touchpoint-state");
        assertEquals("As its campaign: Draft", state.getConverter().toString(state.getValue()));
        fx(() -> state.setValue(Optional.of(WorkState.LIVE)));
        type("touchpoint-cost", "80");
        robot.push(SHORTCUT, KeyCode.A).push(KeyCode.DELETE).push(KeyCode.ENTER);
        Touchpoint text = now().require("winter-launch-sms", Touchpoint.class);
        assertEquals(WorkState.LIVE, text.brief().state());
        assertNull(text.brief().cost());
    }
}
