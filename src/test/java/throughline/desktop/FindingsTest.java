package throughline.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.Test;
import throughline.draw.Focus;
import throughline.plan.PermissionRequest;

/** The findings below the map, by hand. */
class FindingsTest extends WindowTest {

    private ListView<?> list() {
        return node("findings-list");
    }

    @Test
    void aClickGoesToThePlaceWithItsCampaignInFocus() throws Exception {
        until(() -> !list().getItems().isEmpty());
        robot.clickOn(robot.lookup(".finding-words").<Label>query());
        assertEquals(Set.of("winter-launch-sms"), model.selectionProperty().get());
        assertEquals(
                new Focus.OnCampaign("winter-launch"), model.focusProperty().get());
    }

    @Test
    void theButtonTakesTheWayOutAndUndoGivesItBack() throws Exception {
        until(() -> !list().getItems().isEmpty());
        Button fix = robot.lookup(".fix").query();
        assertEquals("Insert a request for SMS marketing at Forms & sign-up", fix.getText());
        robot.clickOn(fix);
        assertTrue(now().items().stream()
                .anyMatch(item ->
                        item instanceof PermissionRequest it && it.permission().equals("sms-marketing")));
        until(() -> this.<Button>node("status-errors").getText().equals("No errors"));
        robot.clickOn("#undo");
        until(() -> this.<Button>node("status-errors").getText().equals("1 error"));
    }

    @Test
    void whatItIsNotGoodForIsSaid() {
        assertEquals(
                "Planning aid, not legal advice.",
                this.<Label>node("findings-aid").getText());
    }
}
