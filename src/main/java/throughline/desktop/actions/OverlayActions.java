package throughline.desktop.actions;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
            actions.add(
                    Action.toggle(id(overlay), null, null, OneOf.of(model.overlayProperty(), overlay, Overlay.NONE)));
        }
    }
}
