package throughline.desktop.actions;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.feather.Feather;
import throughline.desktop.PlannerModel;
import throughline.map.GridPoint;
import throughline.map.Station;
import throughline.plan.Alignment;
import throughline.plan.Change;
import throughline.plan.Plan;
import throughline.plan.StationEdits;
import throughline.plan.StationMoves;

/** Putting the selected stations in line, at equal distances, or beside themselves once more. */
final class ArrangeActions {

    private static final GridPoint BESIDE = GridPoint.ofUnits(1, 1);

    private ArrangeActions() {}

    static void add(Actions actions, PlannerModel model) {
        for (Alignment alignment : Alignment.values()) {
            String id = "align." + alignment.name().toLowerCase(Locale.ROOT);
            actions.add(Action.of(
                            id,
                            null,
                            null,
                            () -> model.apply(now -> StationMoves.align(now, stations(model), alignment)))
                    .when(atLeast(model, 2)));
        }
        distribute(actions, model, "distribute.across", true);
        distribute(actions, model, "distribute.down", false);
        actions.add(Action.of("duplicate", Feather.COPY, "Shortcut+D", () -> duplicate(model))
                .when(atLeast(model, 1)));
    }

    private static void distribute(Actions actions, PlannerModel model, String id, boolean across) {
        actions.add(Action.of(
                        id, null, null, () -> model.apply(now -> StationMoves.distribute(now, stations(model), across)))
                .when(atLeast(model, 3)));
    }

    private static ObservableValue<Boolean> atLeast(PlannerModel model, int least) {
        return model.selectionProperty()
                .map(ids -> stations(model).size() >= least)
                .orElse(false);
    }

    private static Set<String> stations(PlannerModel model) {
        Plan plan = model.planProperty().get();
        Set<String> ids = new TreeSet<>(model.selectionProperty().get());
        ids.removeIf(id -> plan == null || plan.find(id, Station.class).isEmpty());
        return ids;
    }

    private static void duplicate(PlannerModel model) {
        Plan plan = model.planProperty().get();
        if (plan != null) {
            Change change = StationEdits.duplicate(plan, stations(model), BESIDE);
            if (model.apply(change)) {
                model.select(change.edits().stream().map(edit -> edit.id()).collect(Collectors.toList()));
            }
        }
    }
}
