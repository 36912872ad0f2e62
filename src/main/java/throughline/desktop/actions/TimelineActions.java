package throughline.desktop.actions;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.feather.Feather;
import throughline.desktop.Panels;
import throughline.desktop.PlannerModel;
import throughline.plan.Campaign;
import throughline.plan.Change;
import throughline.plan.Plan;
import throughline.plan.ScheduleEdits;
import throughline.plan.Touchpoint;

/** Moving the selected campaign or touchpoint along the calendar, wherever it is selected. */
final class TimelineActions {

    private static final int WEEK = 7;

    private TimelineActions() {}

    static void add(Actions actions, PlannerModel model) {
        ObservableValue<Boolean> dated =
                Bindings.createBooleanBinding(() -> isDated(model), model.selectionProperty(), model.planProperty());
        add(actions, model, dated, "timeline.earlier", "Alt+Left", -1);
        add(actions, model, dated, "timeline.later", "Alt+Right", 1);
        add(actions, model, dated, "timeline.weekEarlier", "Shift+Alt+Left", -WEEK);
        add(actions, model, dated, "timeline.weekLater", "Shift+Alt+Right", WEEK);
    }

    /** Playing opens the timeline, which is where it is seen. */
    static void addPlaying(Actions actions, PlannerModel model, Panels panels) {
        model.playingProperty().addListener((property, before, on) -> {
            if (on) {
                panels.timelineProperty().set(true);
            }
        });
        actions.add(Action.toggle("timeline.play", Feather.PLAY, "Shortcut+Shift+Space", model.playingProperty())
                .when(Bindings.createBooleanBinding(
                        () -> {
                            Plan plan = model.planProperty().get();
                            return plan != null && !plan.campaigns().isEmpty();
                        },
                        model.planProperty())));
    }

    private static void add(
            Actions actions, PlannerModel model, ObservableValue<Boolean> dated, String id, String keys, int days) {
        Feather icon = days < 0 ? Feather.CHEVRON_LEFT : Feather.CHEVRON_RIGHT;
        actions.add(Action.of(id, icon, keys, () -> model.apply(plan -> change(plan, model, days)))
                .when(dated));
    }

    private static boolean isDated(PlannerModel model) {
        Plan plan = model.planProperty().get();
        return model.selected(Touchpoint.class)
                .map(TimelineActions::isDated)
                .or(() -> model.selected(Campaign.class)
                        .map(it -> it.starts() != null
                                || it.ends() != null
                                || plan != null && plan.touchpoints(it).stream().anyMatch(TimelineActions::isDated)))
                .orElse(false);
    }

    private static boolean isDated(Touchpoint touchpoint) {
        return touchpoint.when() != null && touchpoint.when().earliest() != null;
    }

    private static Change change(Plan plan, PlannerModel model, int days) {
        return model.selected(Touchpoint.class)
                .map(it -> ScheduleEdits.shiftTouchpoint(plan, it.id(), days))
                .orElseGet(() -> ScheduleEdits.shift(
                        plan, model.selected(Campaign.class).orElseThrow().id(), days));
    }
}
