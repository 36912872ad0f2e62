package throughline.desktop.actions;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.feather.Feather;
import throughline.desktop.PlannerModel;
import throughline.map.MapItem;
import throughline.map.MapSheet;
import throughline.map.Neighborhood;
import throughline.map.Track;
import throughline.plan.NeighborhoodEdits;
import throughline.plan.Plan;
import throughline.plan.TrackEdits;

/** The order of tracks in the legend, where the first is drawn on top, and of neighborhoods. */
final class LegendActions {

    private LegendActions() {}

    static void add(Actions actions, PlannerModel model) {
        actions.add(Action.of("legend.up", Feather.ARROW_UP, null, () -> move(model, -1))
                .when(can(model, -1)));
        actions.add(Action.of("legend.down", Feather.ARROW_DOWN, null, () -> move(model, 1))
                .when(can(model, 1)));
    }

    private static ObservableValue<Boolean> can(PlannerModel model, int by) {
        return Bindings.createBooleanBinding(
                () -> {
                    List<String> order = order(model);
                    int place = place(model, order);
                    return place >= 0 && place + by >= 0 && place + by < order.size();
                },
                model.selectionProperty(),
                model.planProperty());
    }

    /** The list that the selected item stands in; empty if it stands in none. */
    private static List<String> order(PlannerModel model) {
        Plan plan = model.planProperty().get();
        if (plan == null) {
            return List.of();
        }
        MapSheet sheet = plan.map().sheet();
        return model.selected(MapItem.class)
                .map(item -> switch (item) {
                    case Track it -> sheet.tracks();
                    case Neighborhood it -> sheet.neighborhoods();
                    default -> List.<String>of();
                })
                .orElse(List.of());
    }

    private static int place(PlannerModel model, List<String> order) {
        return model.selected(MapItem.class).map(it -> order.indexOf(it.id())).orElse(-1);
    }

    private static void move(PlannerModel model, int by) {
        int to = place(model, order(model)) + by;
        model.selected(MapItem.class).ifPresent(item -> {
            switch (item) {
                case Track it -> model.apply(now -> TrackEdits.moveTo(now, it.id(), to));
                case Neighborhood it -> model.apply(now -> NeighborhoodEdits.moveTo(now, it.id(), to));
                default -> {}
            }
        });
    }
}
