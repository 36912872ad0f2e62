package throughline.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import throughline.plan.Campaign;
import throughline.plan.CampaignEdits;
import throughline.plan.Plan;
import throughline.plan.SmallPlans;
import throughline.plan.TouchpointEdits;
import throughline.plan.When;

/** What will not do is said at its field with what is expected there, and the plan stays as it was. */
class BadInputTest extends WindowTest {

    private static final String TEXT = "winter-launch-sms";

    private Plan before = plan();

    @Override
    protected Plan plan() {
        Plan plan = SmallPlans.winter();
        plan = plan.apply(
                CampaignEdits.dates(plan, "winter-launch", LocalDate.of(2027, 2, 1), LocalDate.of(2027, 2, 14)));
        return plan.apply(
                TouchpointEdits.when(plan, TEXT, new When.Triggered("Leaves a cart", null, Duration.ofDays(2))));
    }

    @BeforeEach
    void asItIs() {
        before = now();
    }

    private void type(String field, String text) {
        fx(() -> node(field).requestFocus());
        robot.push(SHORTCUT, KeyCode.A).push(KeyCode.DELETE).write(text).push(KeyCode.ENTER);
    }

    /** What is said below a field. */
    private String reason(String field) {
        return node(field).getParent().lookupAll(".entry-reason").stream()
                .map(Labeled.class::cast)
                .map(Labeled::getText)
                .reduce("", String::concat);
    }

    private void assertNothingHappened() {
        assertEquals(before, now());
        assertEquals(List.of(), model.openPlanProperty().get().history().done());
    }

    @Test
    void aCampaignThatEndsBeforeItStarts() {
        fx(() -> model.select("winter-launch"));
        type("campaign-ends", "2027-01-31");
        assertEquals(
                "That is before the first day; expected is 1 Feb 2027 or later, or no day.", reason("campaign-ends"));
        assertTrue(node("campaign-ends").isFocused());
        assertNothingHappened();
        fx(() -> node("campaign-name").requestFocus());
        assertEquals(
                LocalDate.of(2027, 2, 14),
                this.<DatePicker>node("campaign-ends").getValue());
        assertEquals(
                "14 Feb 2027",
                this.<DatePicker>node("campaign-ends").getEditor().getText());
        assertTrue(reason("campaign-ends").contains("1 Feb 2027 or later"));
        assertNothingHappened();
        type("campaign-ends", "2027-02-20");
        assertEquals("", reason("campaign-ends"));
        assertEquals(
                LocalDate.of(2027, 2, 20),
                now().require("winter-launch", Campaign.class).ends());
    }

    @Test
    void aCampaignThatStartsAfterItEnds() {
        fx(() -> model.select("winter-launch"));
        type("campaign-starts", "2027-03-01");
        assertEquals(
                "That is after the last day; expected is 14 Feb 2027 or earlier, or no day.",
                reason("campaign-starts"));
        robot.push(KeyCode.ESCAPE);
        assertEquals("", reason("campaign-starts"));
        assertEquals(
                LocalDate.of(2027, 2, 1),
                this.<DatePicker>node("campaign-starts").getValue());
        assertNothingHappened();
    }

    @Test
    void whatIsNoDay() {
        fx(() -> model.select("winter-launch"));
        type("campaign-starts", "soon");
        assertEquals("A day is written like 30 Nov 2026.", reason("campaign-starts"));
        fx(() -> node("campaign-name").requestFocus());
        assertEquals(
                "1 Feb 2027",
                this.<DatePicker>node("campaign-starts").getEditor().getText());
        assertNothingHappened();
    }

    @Test
    void aTriggerWithoutALongestDelay() {
        fx(() -> model.select(TEXT));
        String wanted = "How long after its trigger is this still useful? A whole number from 0 to 366 is needed here"
                + " (unit: days)";
        for (String none : List.of("", "two", "367", "-1")) {
            type("when-delay", none);
            assertEquals(wanted, reason("when-delay"), none);
            assertTrue(node("when-delay").isFocused());
            assertNothingHappened();
        }
        fx(() -> node("when-trigger").requestFocus());
        assertEquals("2", this.<TextField>node("when-delay").getText());
        assertEquals(wanted, reason("when-delay"));
        assertNothingHappened();
        type("when-delay", "5");
        assertEquals("", reason("when-delay"));
    }
}
