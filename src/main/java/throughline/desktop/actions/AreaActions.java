package throughline.desktop.actions;

import java.util.IntSummaryStatistics;
import java.util.List;
import org.kordamp.ikonli.feather.Feather;
import throughline.desktop.PlannerModel;
import throughline.item.Words;
import throughline.map.GridPoint;
import throughline.map.Station;
import throughline.plan.Change;
import throughline.plan.MapEdits;
import throughline.plan.NeighborhoodEdits;
import throughline.plan.Plan;

/** What can be done to neighborhoods. */
final class AreaActions {

    /** So far around its stations a neighborhood reaches, in grid units. */
    private static final int AROUND = 2;

    private AreaActions() {}

    static void add(Actions actions, PlannerModel model) {
        actions.add(Action.of("neighborhood.around", Feather.HEXAGON, null, () -> around(model))
                .when(Selected.are(model, Station.class, ids -> !ids.isEmpty())));
    }

    private static void around(PlannerModel model) {
        List<String> stations = Selected.ids(model, Station.class);
        Plan before = model.planProperty().get();
        if (before == null) {
            return;
        }
        Change made = around(before, stations);
        if (model.apply(made)) {
            String id = made.edits().getFirst().id();
            model.goTo(id);
            model.renamingProperty().set(id);
        }
    }

    /** A box around the stations that they all go into, out of the neighborhoods that they were in. */
    private static Change around(Plan plan, List<String> stations) {
        List<GridPoint> places = stations.stream()
                .map(id -> plan.require(id, Station.class).at())
                .toList();
        IntSummaryStatistics x = places.stream().mapToInt(GridPoint::x).summaryStatistics();
        IntSummaryStatistics y = places.stream().mapToInt(GridPoint::y).summaryStatistics();
        Change drawn = NeighborhoodEdits.drawBox(
                plan,
                Words.say("map.new-neighborhood"),
                new GridPoint(x.getMin(), y.getMin()).plus(GridPoint.ofUnits(-AROUND, -AROUND)),
                new GridPoint(x.getMax(), y.getMax()).plus(GridPoint.ofUnits(AROUND, AROUND)));
        String id = drawn.edits().getFirst().id();
        return drawn.followedBy(MapEdits.setNeighborhood(plan.apply(drawn), stations, id));
    }
}
