package throughline.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import throughline.layout.NameOverlap;
import throughline.map.GridPoint;
import throughline.plan.ItemEdits;
import throughline.plan.StationMoves;

/** Names without room are counted at the foot and shown from near. */
class OverlapCountTest extends WindowTest {

    private static final List<String> CROWD = List.of("email", "sms", "push", "preferences", "island");

    @Test
    void namesWithoutRoomAreCountedAndShownAndTheCountGoesWithThem() throws Exception {
        Button count = node("status-overlaps");
        assertFalse(count.isVisible(), "all names have room");
        Map<String, GridPoint> places = new HashMap<>();
        for (int i = 0; i < CROWD.size(); i++) {
            String id = CROWD.get(i);
            fx(() -> model.apply(
                    plan -> ItemEdits.rename(plan, id, id.substring(0, 1).repeat(58))));
            places.put(id, GridPoint.ofUnits(28 + i, 8));
        }
        fx(() -> model.apply(plan -> StationMoves.move(plan, places)));
        until(count::isVisible);
        List<NameOverlap> overlaps = model.overlapsProperty().get();
        assertTrue(count.getText().startsWith(Integer.toString(overlaps.size())), count.getText());
        robot.clickOn(count);
        assertEquals(
                Set.of(overlaps.getFirst().name()), model.selectionProperty().get());
        assertTrue(model.zoomProperty().get() > 1.2, "from near: " + model.zoomProperty());
        assertFalse(model.hintProperty().get().isEmpty());
        for (int i = 0; i <= CROWD.size(); i++) {
            fx(model::undo);
        }
        until(() -> !count.isVisible());
    }
}
