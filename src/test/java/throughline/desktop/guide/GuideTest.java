package throughline.desktop.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import throughline.desktop.Tool;
import throughline.desktop.WindowTest;
import throughline.plan.Campaign;
import throughline.plan.ItemEdits;
import throughline.plan.TouchpointEdits;

/** The five steps to a first campaign: each waits for what is really done, and can be passed over. */
class GuideTest extends WindowTest {

    @BeforeEach
    void begin() {
        fx(() -> desk.actions().get("help.guide").fire());
    }

    private String step() {
        return this.<Label>node("guide-count").getText();
    }

    private void lead() {
        robot.clickOn("#guide-lead");
    }

    private Campaign own() {
        return now().campaigns().getLast();
    }

    private void lay(String... stations) {
        for (String station : stations) {
            fx(() -> model.apply(
                    plan -> TouchpointEdits.append(plan, own().id(), station, p -> !p.equals("one-click"))));
        }
    }

    @Test
    void fromTheAudienceToThePages() throws Exception {
        assertEquals("Step 1 of 5", step());
        dialogs.started = start ->
                start.withAudiences(List.of(now().audiences().getFirst().id()));
        lead();
        assertEquals("Step 2 of 5", step());
        lead();
        assertEquals(Tool.LAY_JOURNEY, model.toolProperty().get());
        lay("qr", "sms");
        assertEquals("Step 2 of 5", step(), "it waits for the third");
        lay("store");
        assertEquals("Step 3 of 5", step());
        String text = own().touchpoints().get(1);
        until(() -> this.<Label>node("guide-text").getText().contains("“SMS”"));
        lead();
        assertEquals(Set.of(text), model.selectionProperty().get());
        assertEquals("Step 4 of 5", step());
        fx(() -> model.take(model.findingsProperty().get().stream()
                .filter(it -> it.items().getFirst().equals(text) && !it.fixes().isEmpty())
                .findFirst()
                .orElseThrow()
                .fixes()
                .getFirst()));
        until(() -> step().equals("Step 5 of 5"));
        dialogs.file = Optional.of(folder.resolve("out.json"));
        lead();
        until(() -> !this.<Button>node("guide-lead").isVisible());
        robot.clickOn("#guide-close");
        assertFalse(node("guide").isVisible());
    }

    @Test
    void everyStepCanBePassedOverAndTheGuideEndedAtAnyTime() {
        for (int i = 0; i < GuideStep.values().length; i++) {
            assertEquals("Step " + (i + 1) + " of 5", step());
            robot.clickOn("#guide-pass");
        }
        Node pass = node("guide-pass");
        assertFalse(pass.isVisible());
        fx(() -> desk.actions().get("help.guide").fire());
        assertEquals("Step 1 of 5", step());
        robot.clickOn("#guide-close");
        assertFalse(node("guide").isVisible());
        assertFalse(node("guide").isManaged(), "it takes no room");
    }

    @Test
    void aCampaignOfOwnThatIsTakenBackIsLookedForAnew() {
        dialogs.started = start ->
                start.withAudiences(List.of(now().audiences().getFirst().id()));
        lead();
        fx(() -> model.undo());
        lead();
        assertTrue(model.toolProperty().get() != null);
        fx(() -> model.redo());
        lay("qr", "sms", "store");
        assertEquals("Step 3 of 5", step());
    }

    @Test
    void renamingTheCampaignHoldsNothingUp() {
        dialogs.started = start ->
                start.withAudiences(List.of(now().audiences().getFirst().id()));
        lead();
        fx(() -> model.apply(plan -> ItemEdits.rename(plan, own().id(), "Mine")));
        lay("qr", "sms", "store");
        assertEquals("Step 3 of 5", step());
    }
}
