package throughline.desktop.actions;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.feather.Feather;
import throughline.desktop.PlannerModel;
import throughline.desktop.Tool;
import throughline.desktop.canvas.TrackWalk;
import throughline.item.Words;
import throughline.map.GridPoint;
import throughline.map.Station;
import throughline.plan.Change;
import throughline.plan.ChangeRefused;
import throughline.plan.MapEdits;
import throughline.plan.Plan;
import throughline.plan.StationEdits;
import throughline.plan.StationMerges;
import throughline.plan.TrackEdits;

/** What can be done to the map itself. */
final class MapActions {

    /** A new station this near to a track goes onto it, in hundredths of a grid unit. */
    private static final int ONTO_TRACK = 60;

    private MapActions() {}

    static void add(Actions actions, PlannerModel model) {
        actions.add(Action.of("map.station", Feather.PLUS_CIRCLE, "Shortcut+Shift+I", () -> addStation(model))
                .when(model.planProperty().map(p -> true).orElse(false)));
        actions.add(Action.of("map.track", Feather.GIT_COMMIT, null, () -> track(model))
                .when(selected(model, ids -> ids.size() >= 2)));
        actions.add(Action.of("map.merge", Feather.GIT_MERGE, null, () -> merge(model))
                .when(selected(model, ids -> ids.size() >= 2)));
        ObservableValue<Boolean> meet = Bindings.createBooleanBinding(
                () -> TrackWalk.canChange(model), model.selectionProperty(), model.planProperty());
        actions.add(Action.of("map.changeTrack", null, "Shortcut+Shift+T", () -> TrackWalk.change(model, false))
                .when(meet));
        actions.add(Action.of(
                        "inspect",
                        null,
                        "Shortcut+Enter",
                        () -> model.inspectingProperty()
                                .set(model.selectionProperty().get().iterator().next()))
                .when(model.selectionProperty().map(ids -> ids.size() == 1).orElse(false)));
        actions.add(Action.of("track.start", Feather.GIT_COMMIT, null, () -> {
                    model.toolProperty().set(Tool.SELECT);
                    model.toolProperty().set(Tool.DRAW_TRACK);
                })
                .when(selected(model, ids -> ids.size() == 1)));
        actions.add(Action.of("map.nameFree", Feather.TAG, null, () -> freeName(model))
                .when(selected(model, ids -> ids.size() == 1 && isPinned(model, ids.getFirst()))));
    }

    private static ObservableValue<Boolean> selected(PlannerModel model, Predicate<List<String>> test) {
        return model.selectionProperty().map(ids -> test.test(stations(model))).orElse(false);
    }

    /** The selected stations in the order they were picked. */
    private static List<String> stations(PlannerModel model) {
        Plan plan = model.planProperty().get();
        return plan == null
                ? List.of()
                : model.selectionProperty().get().stream()
                        .filter(id -> plan.find(id, Station.class).isPresent())
                        .toList();
    }

    private static boolean isPinned(PlannerModel model, String station) {
        Plan plan = model.planProperty().get();
        return plan != null
                && plan.find(station, Station.class)
                        .map(s -> s.labelSide() != null)
                        .orElse(false);
    }

    /** Where the pointer was last: onto a track that passes there, or else beside all of them. */
    private static void addStation(PlannerModel model) {
        GridPoint at = model.pointerProperty().get().snapped();
        Plan before = model.planProperty().get();
        String name = Words.say("map.new-station");
        boolean made = model.apply(plan -> station(plan, name, at));
        Plan after = model.planProperty().get();
        if (made && before != null && after != null) {
            after.map().stations().stream()
                    .filter(s -> !before.has(s.id()))
                    .findFirst()
                    .ifPresent(s -> {
                        model.goTo(s.id());
                        model.renamingProperty().set(s.id());
                    });
        }
    }

    private static Change station(Plan plan, String name, GridPoint at) {
        try {
            return StationEdits.insert(plan, name, at, ONTO_TRACK);
        } catch (ChangeRefused noTrack) {
            return MapEdits.addStation(plan, name, at, Optional.empty());
        }
    }

    private static void track(PlannerModel model) {
        List<String> stations = stations(model);
        model.apply(plan -> TrackEdits.create(plan, Words.say("canvas.new-track"), stations));
    }

    /** The station picked first stays. */
    private static void merge(PlannerModel model) {
        List<String> stations = stations(model);
        Set<String> others = new LinkedHashSet<>(stations.subList(1, stations.size()));
        if (model.apply(plan -> StationMerges.merge(plan, stations.getFirst(), others))) {
            model.select(stations.getFirst());
        }
    }

    private static void freeName(PlannerModel model) {
        stations(model).forEach(id -> model.apply(plan -> MapEdits.pinLabel(plan, id, null)));
    }
}
