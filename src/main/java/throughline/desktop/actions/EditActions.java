package throughline.desktop.actions;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.feather.Feather;
import throughline.desktop.PlannerModel;
import throughline.item.Item;
import throughline.item.Message;
import throughline.item.Words;
import throughline.map.Station;
import throughline.plan.PermissionRequest;
import throughline.plan.Plan;
import throughline.session.OpenPlan;

/** Taking back, deleting, renaming, selecting. */
final class EditActions {

    private EditActions() {}

    static void add(Actions actions, PlannerModel model, Deleting deleting) {
        ObservableValue<Boolean> some =
                model.selectionProperty().map(ids -> !ids.isEmpty()).orElse(false);
        ObservableValue<Boolean> one =
                model.selectionProperty().map(ids -> isNamed(model, ids)).orElse(false);
        actions.add(Action.of("undo", Feather.CORNER_UP_LEFT, "Shortcut+Z", model::undo)
                .when(step(model, OpenPlan::canUndo))
                .called(label(model, "undo", OpenPlan::undoLabel)));
        actions.add(Action.of("redo", Feather.CORNER_UP_RIGHT, "Shortcut+Shift+Z", model::redo)
                .when(step(model, OpenPlan::canRedo))
                .called(label(model, "redo", OpenPlan::redoLabel)));
        actions.add(Action.of("delete", Feather.TRASH_2, "DELETE", deleting::selection)
                .when(some));
        actions.add(
                Action.of("rename", Feather.EDIT_2, "F2", () -> rename(model)).when(one));
        actions.add(Action.of("selectAll", null, "Shortcut+A", () -> selectStations(model)));
    }

    private static BooleanBinding step(PlannerModel model, Function<OpenPlan, Boolean> can) {
        return Bindings.createBooleanBinding(
                () -> {
                    OpenPlan open = model.openPlanProperty().get();
                    return open != null && can.apply(open);
                },
                model.openPlanProperty(),
                model.planProperty());
    }

    private static StringBinding label(PlannerModel model, String id, Function<OpenPlan, Optional<Message>> step) {
        return Bindings.createStringBinding(
                () -> {
                    OpenPlan open = model.openPlanProperty().get();
                    Optional<Message> label = open == null ? Optional.empty() : step.apply(open);
                    return label.map(message -> Words.say("action." + id + ".step", Words.say(message)))
                            .orElseGet(() -> Words.say("action." + id));
                },
                model.openPlanProperty(),
                model.planProperty());
    }

    private static boolean isNamed(PlannerModel model, Set<String> ids) {
        return ids.size() == 1
                && model.selected(Item.class)
                        .filter(item -> !(item instanceof PermissionRequest))
                        .isPresent();
    }

    private static void rename(PlannerModel model) {
        model.renamingProperty().set(null);
        model.renamingProperty().set(model.selectionProperty().get().iterator().next());
    }

    private static void selectStations(PlannerModel model) {
        Plan plan = model.planProperty().get();
        if (plan != null) {
            Set<String> ids = new TreeSet<>();
            plan.map().stations().stream().map(Station::id).forEach(ids::add);
            model.select(ids);
        }
    }
}
