package throughline.desktop;

import java.util.function.Function;
import javafx.scene.control.ContextMenu;
import org.jspecify.annotations.Nullable;
import throughline.desktop.actions.Controls;
import throughline.item.Item;
import throughline.map.Neighborhood;
import throughline.map.Station;
import throughline.map.Track;
import throughline.plan.Plan;
import throughline.plan.Touchpoint;

/** The menus of the map: what can be done with the item under the pointer, or with the map where there is none. */
final class MapMenus implements Function<@Nullable String, @Nullable ContextMenu> {

    private final PlannerModel model;
    private final ContextMenu ground;
    private final ContextMenu place;
    private final ContextMenu track;
    private final ContextMenu touchpoint;

    MapMenus(Desk desk) {
        this.model = desk.model();
        this.ground = Controls.menu(
                desk.actions(), "map.station", "campaign.new", "-", "selectAll", "-", "view.fit", "view.focusNone");
        this.place = Controls.menu(
                desk.actions(),
                "rename",
                "delete",
                "map.nameFree",
                "-",
                "map.track",
                "map.merge",
                "-",
                "map.station",
                "campaign.new",
                "view.fit");
        this.track = Controls.menu(
                desk.actions(), "view.focus", "view.focusNone", "-", "map.station", "-", "rename", "delete");
        this.touchpoint = Controls.menu(desk.actions(), "view.focus", "campaign.lay", "-", "rename", "delete");
    }

    @Override
    public @Nullable ContextMenu apply(@Nullable String id) {
        Plan plan = model.planProperty().get();
        Item item = plan == null || id == null ? null : plan.item(id).orElse(null);
        return switch (item) {
            case Track it -> track;
            case Touchpoint it -> touchpoint;
            case Station it -> place;
            case Neighborhood it -> place;
            case null, default -> ground;
        };
    }
}
