package throughline.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import throughline.map.Station;
import throughline.plan.ItemEdits;

/** The history, by hand. */
class HistoryTest extends WindowTest {

    private void rename(String... names) {
        for (String name : names) {
            fx(() -> model.apply(plan -> ItemEdits.rename(plan, "email", name)));
        }
    }

    private String name() {
        return now().require("email", Station.class).name();
    }

    @Test
    void beforeTheFirstStepItSaysWhatWillBeThere() {
        robot.clickOn("#toggle-history");
        assertTrue(node("history-none").isVisible());
    }

    @Test
    void aClickGoesToAStepAndForwardAgain() {
        rename("Letters", "Cards", "Parcels");
        robot.clickOn("#toggle-history");
        robot.clickOn("Rename Email to Letters");
        assertEquals("Letters", name());
        assertEquals(2, model.openPlanProperty().get().history().undone().size());
        robot.clickOn("Rename Cards to Parcels");
        assertEquals("Parcels", name());
    }

    @Test
    void theKeyboardGoesToTheBeginning() {
        rename("Letters", "Cards");
        robot.push(SHORTCUT, KeyCode.DIGIT4);
        ListView<?> list = node("history-list");
        assertEquals(3, list.getItems().size());
        fx(list::requestFocus);
        robot.push(KeyCode.END).push(KeyCode.ENTER);
        assertEquals("Email", name());
    }
}
