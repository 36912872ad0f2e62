package throughline.desktop.actions;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import throughline.desktop.PlannerModel;
import throughline.draw.Overlay;

/** What is laid over the map: an action for each, of which one is always on. */
public final class OverlayActions {

    /** The actions' ids in the order of the overlays. */
    public static final List<String> IDS =
            Arrays.stream(Overlay.values()).map(OverlayActions::id).toList();

    private OverlayActions() {}

    private static String id(Overlay overlay) {
        return "overlay." + overlay.name().toLowerCase(Locale.ROOT);
    }

    static void add(Actions actions, PlannerModel model) {
        for (Overlay overlay : Overlay.values()) {
            actions.add(Action.toggle(id(overlay), null, null, shown(model, overlay)));
        }
    }

    private static BooleanProperty shown(PlannerModel model, Overlay overlay) {
        BooleanProperty state =
                new SimpleBooleanProperty(model.overlayProperty().get() == overlay);
        model.overlayProperty().addListener((property, before, after) -> state.set(after == overlay));
        state.addListener((property, before, on) -> {
            if (on) {
                model.overlayProperty().set(overlay);
            } else if (model.overlayProperty().get() == overlay) {
                // Putting one away leaves the bare map.
                model.overlayProperty().set(Overlay.NONE);
                state.set(overlay == Overlay.NONE);
            }
        });
        return state;
    }
}
