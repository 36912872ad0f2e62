package throughline.desktop;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import javafx.collections.ObservableList;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;
import throughline.desktop.actions.Controls;
import throughline.desktop.offers.Offers;
import throughline.item.Item;
import throughline.map.GridPoint;
import throughline.map.HandOver;
import throughline.map.Neighborhood;
import throughline.map.Station;
import throughline.map.Track;
import throughline.plan.Plan;
import throughline.plan.Touchpoint;

/**
 * The menus of the map: what can be done with the item under the pointer and what else is selected, or with the map where there
 * is no item. What does not apply is not shown.
 */
final class MapMenus implements BiFunction<@Nullable String, Optional<GridPoint>, @Nullable ContextMenu> {

    private final Desk desk;
    private final PlannerModel model;

    MapMenus(Desk desk) {
        this.desk = desk;
        this.model = desk.model();
    }

    @Override
    public @Nullable ContextMenu apply(@Nullable String id, Optional<GridPoint> place) {
        Plan plan = model.planProperty().get();
        Item item = plan == null || id == null ? null : plan.item(id).orElse(null);
        ContextMenu menu = switch (item) {
            case Track it ->
                menu(
                        "view.focus",
                        "view.focusNone",
                        "-",
                        "?",
                        "-",
                        "legend.up",
                        "legend.down",
                        "-",
                        "rename",
                        "delete");
            case Touchpoint it -> menu("gate.explain", "-", "view.focus", "campaign.lay", "-", "rename", "delete");
            case Station it ->
                menu(
                        "rename",
                        "delete",
                        "map.nameFree",
                        "-",
                        "?",
                        "-",
                        "track.start",
                        "map.track",
                        "map.merge",
                        "neighborhood.around",
                        "-",
                        "map.station");
            case HandOver it -> menu("rename", "delete", "-", "?");
            case Neighborhood it ->
                menu(
                        "rename",
                        "delete",
                        "legend.up",
                        "legend.down",
                        "-",
                        "map.station",
                        "tool.area",
                        "campaign.new",
                        "-",
                        "view.fit",
                        "view.focusNone");
            case null, default ->
                menu(
                        "map.station",
                        "tool.track",
                        "tool.area",
                        "campaign.new",
                        "-",
                        "selectAll",
                        "-",
                        "view.fit",
                        "view.focusNone");
        };
        fill(menu.getItems(), plan, place);
        return menu;
    }

    private ContextMenu menu(String... ids) {
        // The question mark is where the offers go.
        List<String> all = List.of(ids);
        int offers = all.indexOf("?");
        ContextMenu menu = Controls.menu(
                desk.actions(), all.stream().filter(it -> !it.equals("?")).toArray(String[]::new));
        if (offers >= 0) {
            MenuItem here = new MenuItem();
            here.setId("offers-here");
            menu.getItems().add(offers, here);
        }
        return menu;
    }

    /** Offers in their place, and nothing that cannot be done, nor two lines in a row. */
    private void fill(ObservableList<MenuItem> items, @Nullable Plan plan, Optional<GridPoint> place) {
        for (MenuItem here : List.copyOf(items)) {
            if ("offers-here".equals(here.getId())) {
                int index = items.indexOf(here);
                items.remove(here);
                if (plan != null) {
                    Set<String> ids = model.selectionProperty().get();
                    items.addAll(index, OfferMenus.items(model, Offers.of(plan, ids, place)));
                }
            }
        }
        items.removeIf(MenuItem::isDisable);
        for (int i = items.size() - 1; i >= 0; i--) {
            boolean idle = i == 0 || i == items.size() - 1 || items.get(i - 1) instanceof SeparatorMenuItem;
            if (items.get(i) instanceof SeparatorMenuItem && idle) {
                items.remove(i);
            }
        }
    }
}
