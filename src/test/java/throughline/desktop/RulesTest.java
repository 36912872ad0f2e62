package throughline.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import throughline.desktop.dialogs.RuleShelf;
import throughline.draw.Overlay;
import throughline.draw.ReachQuestion;
import throughline.format.Shipped;
import throughline.plan.Plan;
import throughline.plan.RuleEdits;

/** The window's ways to the rules and to reach. */
class RulesTest extends WindowTest {

    @Override
    protected Plan plan() {
        return Shipped.sample();
    }

    @Test
    void changesOfRulesAreStepsOfThePlan() throws Exception {
        fx(() -> desk.actions().get("rules.show").fire());
        RuleShelf shelf = dialogs.shelves.getFirst();
        assertNotNull(shelf.plan().getValue());
        fx(() -> shelf.apply(plan -> RuleEdits.disable(plan, "de-uwg7-optin", "It", null, "")));
        assertTrue(RuleEdits.of(now(), "de-uwg7-optin").orElseThrow().disables());
        fx(model::undo);
        assertTrue(RuleEdits.of(now(), "de-uwg7-optin").isEmpty());
    }

    @Test
    void reachIsAskedAtTheFootOfTheMap() throws Exception {
        fx(() -> model.overlayProperty().set(Overlay.REACH));
        String audience = model.reachProperty().get().audience();
        assertFalse(audience.isEmpty(), "the first audience is asked about at once");
        assertEquals(1, robot.lookup("#reach-audience").queryAll().size());
        fx(() -> model.reachProperty().set(new ReachQuestion(audience, new TreeSet<>(Set.of("email-marketing")))));
        String before = words();
        robot.clickOn("#reach-add");
        assertEquals(2, model.reachProperty().get().permissions().size());
        assertFalse(words().equals(before), before);
        fx(() -> model.overlayProperty().set(Overlay.NONE));
        assertTrue(robot.lookup("#reach-add").tryQuery().isEmpty());
    }

    private String words() {
        return robot.lookup(".reach-words").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .reduce("", (a, b) -> a + "\n" + b);
    }
}
