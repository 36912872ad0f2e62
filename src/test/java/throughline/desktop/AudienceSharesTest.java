package throughline.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import throughline.plan.Audience;

/** Where an audience's people are, and what they hold from the start, entered by hand: each answer one step. */
class AudienceSharesTest extends WindowTest {

    @BeforeEach
    void select() {
        fx(() -> model.select("members"));
    }

    private Audience members() {
        return now().require("members", Audience.class);
    }

    private int steps() {
        return model.openPlanProperty().get().history().done().size();
    }

    private void type(String field, String text) {
        fx(() -> node(field).requestFocus());
        robot.push(SHORTCUT, KeyCode.A).write(text);
    }

    private boolean says(String style, String words) {
        return robot.lookup(style).queryAllAs(Label.class).stream()
                .anyMatch(label -> label.isVisible() && label.getText().contains(words));
    }

    @Test
    void sharesByMarketLeaveARestAndNeverGoBeyondTheWhole() {
        assertTrue(says(".chips-none", "all markets of the plan"));
        type("market-DE", "60");
        robot.push(KeyCode.ENTER);
        assertEquals(Map.of("DE", new BigDecimal("0.6")), members().markets());
        assertTrue(says(".chips-none", "The rest: 40 %"));
        type("market-US", "40.5");
        assertTrue(says(".entry-reason", "100.5 percent"), "said while it is typed");
        robot.push(KeyCode.ENTER);
        assertEquals(Set.of("DE"), members().markets().keySet());
        robot.push(KeyCode.ESCAPE);
        assertFalse(says(".entry-reason", "percent"));
        type("market-US", "40");
        robot.push(KeyCode.ENTER);
        assertTrue(says(".chips-none", "The rest: 0 %"));
        assertEquals(2, steps());
        fx(model::undo);
        assertEquals(Set.of("DE"), members().markets().keySet());
        fx(() -> node("market-DE").requestFocus());
        robot.push(SHORTCUT, KeyCode.A).push(KeyCode.DELETE).push(KeyCode.ENTER);
        assertTrue(members().markets().isEmpty());
    }

    @Test
    void sharesByPlatform() {
        type("platform-ios", "55");
        robot.push(KeyCode.TAB);
        assertEquals(Map.of("ios", new BigDecimal("0.55")), members().platforms());
        assertEquals(1, steps());
        assertEquals(node("platform-android"), node("platform-ios").getScene().getFocusOwner());
    }

    @Test
    void nobodyKnowsIsAnAnswer() {
        CheckBox unsure = node("unsure-push-os");
        assertFalse(unsure.isSelected());
        fx(unsure::requestFocus);
        robot.push(KeyCode.SPACE);
        assertEquals(Set.of("push-os"), members().unsure());
        assertTrue(members().held().isEmpty());
        assertEquals(1, steps());
        type("held-push-os", "25");
        robot.push(KeyCode.ENTER);
        assertEquals(new BigDecimal("0.25"), members().heldShare("push-os"));
        assertTrue(members().unsure().isEmpty());
        assertFalse(this.<CheckBox>node("unsure-push-os").isSelected());
    }

    @Test
    void whatIsAddedIsNotKnownUntilItIsSaid() {
        fx(() -> this.<MenuButton>node("add-held").getItems().stream()
                .filter(item -> item.getText().equals("Email marketing"))
                .findFirst()
                .orElseThrow()
                .fire());
        assertEquals(Set.of("email-marketing"), members().unsure());
        assertTrue(this.<CheckBox>node("unsure-email-marketing").isSelected());
        fx(model::undo);
        assertTrue(members().unsure().isEmpty());
    }
}
