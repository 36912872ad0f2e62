package throughline.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Set;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import throughline.format.Shipped;
import throughline.plan.Audience;
import throughline.plan.AudienceEdits;
import throughline.plan.Campaign;
import throughline.plan.Deletion;
import throughline.plan.Plan;

/** Give and ask of an audience, and the plan's weakest permission, as the inspector says them. */
class BalanceTest extends WindowTest {

    /** The sample plan with nobody who holds a permission from the start, so that all hangs on requests. */
    @Override
    protected Plan plan() {
        Plan plan = Shipped.sample();
        for (Audience audience : plan.audiences()) {
            for (String permission : audience.held().keySet()) {
                plan = plan.apply(AudienceEdits.held(plan, audience.id(), permission, BigDecimal.ZERO));
            }
        }
        return plan;
    }

    private Label value(String facts) {
        return robot.lookup("#" + facts + " .fact-value").query();
    }

    private void removeCampaigns() {
        for (Campaign campaign : now().campaigns()) {
            fx(() -> model.apply(plan -> Deletion.delete(plan, Set.of(campaign.id()))));
        }
    }

    @Test
    void thePlanSaysItsWeakestPermissionAndHowMuchItCosts() throws Exception {
        until(() -> robot.lookup("#plan-weakest .fact-value").tryQuery().isPresent());
        String words = value("plan-weakest").getText();
        assertTrue(words.matches(".*: if nobody says yes, up to [0-9,]+ contacts at 1 touchpoint are lost\\."), words);
        assertTrue(words.startsWith(model.catalogue().nameOf("ugc-rights")), words);
        assertTrue(value("plan-weakest").getTooltip().getText().contains("checks every gate again"));
        removeCampaigns();
        until(() -> value("plan-weakest").getText().startsWith("Not assessed"));
        fx(model::undo);
        until(() -> !value("plan-weakest").getText().startsWith("Not assessed"));
    }

    @Test
    void anAudienceSaysHowOftenItIsGivenAndAsked() {
        fx(() -> model.select("new-buyers"));
        String words = value("audience-balance").getText();
        assertTrue(words.matches("Given something at \\d+ touchpoints?, asked for permissions at \\d+: .*"), words);
        assertTrue(value("audience-balance").getTooltip().getText().startsWith("Counts the touchpoints"));
        removeCampaigns();
        fx(() -> model.select("new-buyers"));
        assertEquals(
                "Not assessed: no touchpoint speaks to it yet.",
                value("audience-balance").getText());
    }
}
