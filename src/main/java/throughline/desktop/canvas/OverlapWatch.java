package throughline.desktop.canvas;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import throughline.desktop.PlannerModel;
import throughline.layout.MapLayout;
import throughline.map.TransitMap;
import throughline.plan.Plan;

/** Tells which names find no room, once a moment has passed without a change: never while the hand is moving something. */
final class OverlapWatch {

    private static final Duration REST = Duration.millis(500);

    /** Placing all names of a larger map at their full size would stop the hand; the map as it is exported tells there. */
    private static final int MOST = 300;

    private final PlannerModel model;
    private final MapScene scene;
    private final PauseTransition rest = new PauseTransition(REST);
    private @Nullable TransitMap seen;

    OverlapWatch(PlannerModel model, MapScene scene) {
        this.model = model;
        this.scene = scene;
        rest.setOnFinished(event -> tell());
    }

    /** @param plan as it is shown; null while a gesture lasts */
    void look(@Nullable Plan plan) {
        if (plan != null && plan.map() != seen) {
            seen = plan.map();
            rest.playFromStart();
        }
    }

    private void tell() {
        Plan plan = model.planProperty().get();
        boolean small = plan != null && plan.map().stations().size() <= MOST;
        MapLayout layout = small ? scene.layout(plan) : null;
        model.overlapsProperty().set(layout == null ? List.of() : layout.overlaps());
    }
}
