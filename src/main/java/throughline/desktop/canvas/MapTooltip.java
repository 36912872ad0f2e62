package throughline.desktop.canvas;

import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import throughline.desktop.PlannerModel;
import throughline.draw.Focus;
import throughline.draw.Hit;
import throughline.draw.Overlay;
import throughline.plan.Plan;
import throughline.plan.Touchpoint;

/** Says in a line or a few what is under the pointer; of gates, how they stand in each market. */
final class MapTooltip {

    private final MapCanvas canvas;
    private final PlannerModel model;
    private final Tooltip tooltip = new Tooltip();
    private @Nullable Said said;
    private @Nullable Plan of;

    /** What the words follow from beside the plan, which is too large to compare: the same object is the same value. */
    private record Said(Hit hit, Overlay overlay, Focus focus) {}

    MapTooltip(MapCanvas canvas) {
        this.canvas = canvas;
        this.model = canvas.model();
        tooltip.setShowDelay(Duration.millis(400));
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(360);
        // Escape is for what is being done on the map; a note that happens to be up must not swallow it.
        tooltip.setConsumeAutoHidingEvents(false);
    }

    /** @param hit what the pointer is over now */
    void over(Optional<Hit> hit) {
        Plan plan = canvas.plan().orElse(null);
        Said now = hit.map(it -> new Said(
                        it, model.overlayProperty().get(), model.focusProperty().get()))
                .orElse(null);
        if (plan == of && Objects.equals(said, now)) {
            return;
        }
        said = now;
        of = plan;
        String text = now == null || plan == null ? "" : words(plan, now.hit());
        tooltip.hide();
        if (text.isEmpty()) {
            Tooltip.uninstall(canvas, tooltip);
        } else {
            tooltip.setText(text);
            Tooltip.install(canvas, tooltip);
        }
    }

    private String words(Plan plan, Hit hit) {
        String usual = MapSpeech.tooltip(plan, hit.id());
        GateTips gates = new GateTips(plan, model.catalogue());
        return switch (hit.kind()) {
            case GATE ->
                plan.find(hit.id(), Touchpoint.class).map(gates::before).orElse("");
            case STATION, NAME -> isOfGates() ? joined(usual, gates.at(hit.id())) : usual;
            default -> usual;
        };
    }

    /** A campaign in focus shows its own gates, each with a sign that speaks for itself. */
    private boolean isOfGates() {
        return model.overlayProperty().get() == Overlay.GATES
                && !(model.focusProperty().get() instanceof Focus.OnCampaign);
    }

    private static String joined(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + "\n" + other;
    }
}
