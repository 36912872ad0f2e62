package throughline.desktop.canvas;

import java.util.Optional;
import javafx.scene.Cursor;
import org.jspecify.annotations.Nullable;
import throughline.desktop.PlannerModel;
import throughline.desktop.Tool;
import throughline.draw.Hit;

/** The shape of the pointer: what a press here would do. */
final class MapCursor {

    private final MapCanvas canvas;
    private final PlannerModel model;
    private boolean spaceHeld;

    MapCursor(MapCanvas canvas) {
        this.canvas = canvas;
        this.model = canvas.model();
    }

    /** The space bar takes the map in hand for as long as it is held. */
    void holdSpace(boolean down) {
        spaceHeld = down;
        rest();
    }

    /** Whether a drag with the primary button moves the map. */
    boolean isHand() {
        return spaceHeld || model.toolProperty().get() == Tool.HAND;
    }

    void grab() {
        canvas.setCursor(Cursor.CLOSED_HAND);
    }

    /** The shape over the ground. */
    void rest() {
        canvas.setCursor(cursor(null));
    }

    void over(Optional<Hit> hit, Optional<OutlineHandles.Handle> handle) {
        canvas.setCursor(handle.map(it -> it.corner() ? Cursor.MOVE : Cursor.CROSSHAIR)
                .orElseGet(() -> cursor(hit.orElse(null))));
    }

    private Cursor cursor(@Nullable Hit hit) {
        if (isHand()) {
            return Cursor.OPEN_HAND;
        }
        if (model.toolProperty().get() != Tool.SELECT) {
            return Cursor.CROSSHAIR;
        }
        boolean thing = hit != null && hit.kind() != Hit.Kind.NEIGHBORHOOD;
        return thing ? Cursor.HAND : Cursor.DEFAULT;
    }
}
