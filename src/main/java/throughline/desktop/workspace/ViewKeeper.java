package throughline.desktop.workspace;

import java.util.UUID;
import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import throughline.desktop.Panels;
import throughline.desktop.PlannerModel;
import throughline.session.OpenPlan;
import throughline.session.PlannerSession;

/** Keeps how the open plan is looked at, a moment after the hand has come to rest. */
final class ViewKeeper {

    private static final Duration REST = Duration.millis(800);

    private final PlannerModel model;
    private final Panels panels;
    private final PlannerSession session;
    private final PauseTransition rest = new PauseTransition(REST);
    private @Nullable UUID plan;

    ViewKeeper(PlannerModel model, Panels panels, PlannerSession session) {
        this.model = model;
        this.panels = panels;
        this.session = session;
        rest.setOnFinished(e -> keep());
        InvalidationListener moved = property -> {
            if (plan != null) {
                rest.playFromStart();
            }
        };
        model.selectionProperty().addListener(moved);
        model.focusProperty().addListener(moved);
        model.zoomProperty().addListener(moved);
        model.viewXProperty().addListener(moved);
        model.viewYProperty().addListener(moved);
        model.themeProperty().addListener(moved);
        panels.outlineProperty().addListener(moved);
        panels.inspectorProperty().addListener(moved);
        panels.findingsProperty().addListener(moved);
        panels.historyProperty().addListener(moved);
        panels.commentsProperty().addListener(moved);
        panels.workshopProperty().addListener(moved);
        panels.timelineProperty().addListener(moved);
        panels.minimapProperty().addListener(moved);
        panels.bothProperty().addListener(moved);
        panels.partingProperty().addListener(moved);
        panels.groupingProperty().addListener(moved);
        panels.tables().changesProperty().addListener(moved);
    }

    /** Keeps the view of the plan so far, at once, and follows none until {@link #follow}. */
    void leave() {
        keep();
        plan = null;
        rest.stop();
    }

    /** Follows the view of a plan from now on. */
    void follow(OpenPlan open) {
        plan = open.id();
    }

    private void keep() {
        if (plan != null) {
            session.putViewState(plan, ViewState.of(model, panels).json());
        }
    }
}
