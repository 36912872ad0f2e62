package throughline.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import throughline.plan.Campaign;

/** A touchpoint taken by hand to another place of its journey; the headless screen sends no drags. */
@Tag("needs-display")
class JourneyDragTest extends WindowTest {

    @Test
    void aTouchpointIsDraggedToAnothersPlace() {
        fx(() -> model.select("winter-launch"));
        fx(() -> {
            desk.panels().findingsProperty().set(false);
            this.<ScrollPane>node("inspector-content").setVvalue(1);
        });
        robot.drag("SMS reminder").moveTo("#up-winter-launch-qr").drop();
        assertEquals(
                "winter-launch-sms",
                now().require("winter-launch", Campaign.class).touchpoints().getFirst());
        assertEquals(1, model.openPlanProperty().get().history().done().size());
        assertEquals(Set.of("winter-launch"), model.selectionProperty().get());
    }
}
