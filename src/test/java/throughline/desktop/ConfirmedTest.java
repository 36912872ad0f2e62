package throughline.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import throughline.desktop.dialogs.Confirmed;
import throughline.plan.Confirmation;
import throughline.plan.OwnRule;
import throughline.plan.Plan;
import throughline.plan.PlanEdits;
import throughline.plan.SmallPlans;
import throughline.rule.BasisModel;

/** What no rule speaks of is confirmed by somebody who knows, from the finding that says so. */
class ConfirmedTest extends WindowTest {

    private static final Confirmation COUNSEL = new Confirmation("Counsel", LocalDate.of(2026, 11, 20), "Memo 7");

    /** The catalogue has no rules for Mexico. */
    @Override
    protected Plan plan() {
        Plan plan = SmallPlans.winter();
        return plan.apply(PlanEdits.markets(plan, List.of("MX")));
    }

    private long toConfirm() {
        return model.findingsProperty().get().stream()
                .filter(finding -> finding.confirms().isPresent())
                .count();
    }

    @Test
    void anAnswerBecomesARuleOfOurOwnInOneStep() throws Exception {
        until(() -> toConfirm() > 0);
        long before = toConfirm();
        robot.clickOn(robot.lookup(".confirm").<Button>query());
        assertEquals(1, dialogs.confirming.size());
        assertTrue(now().ownRules().isEmpty(), "who gives up changes nothing");
        dialogs.confirmed = Optional.of(new Confirmed(BasisModel.OPT_OUT, COUNSEL));
        robot.clickOn(robot.lookup(".confirm").<Button>query());
        OwnRule own = now().ownRules().getFirst();
        assertEquals(COUNSEL, own.confirmed());
        assertEquals(1, model.openPlanProperty().get().history().done().size());
        until(() -> toConfirm() < before);
        fx(model::undo);
        assertTrue(now().ownRules().isEmpty());
        until(() -> toConfirm() == before);
    }

    @Test
    void itIsConfirmedBesideItsStoryToo() {
        fx(() -> model.select("winter-launch-sms"));
        robot.push(SHORTCUT, javafx.scene.input.KeyCode.SHIFT, javafx.scene.input.KeyCode.G);
        int before = robot.lookup("#gate-stories .confirm").queryAll().size();
        assertEquals(1, before);
        dialogs.confirmed = Optional.of(new Confirmed(BasisModel.OPT_OUT, COUNSEL));
        robot.clickOn(robot.lookup("#gate-stories .confirm").<Button>query());
        assertEquals(1, dialogs.confirming.size());
        assertEquals(COUNSEL, now().ownRules().getFirst().confirmed());
        assertTrue(robot.lookup("#gate-stories .confirm").queryAll().isEmpty(), "the story tells what is so now");
        fx(model::undo);
        assertEquals(1, robot.lookup("#gate-stories .confirm").queryAll().size());
    }
}
