package throughline.desktop.actions;

import java.time.LocalDate;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.feather.Feather;
import throughline.desktop.PlannerModel;
import throughline.desktop.workspace.PlanLibrary;
import throughline.item.Words;
import throughline.plan.Blackout;
import throughline.plan.BlackoutEdits;
import throughline.plan.Change;
import throughline.plan.Plan;

/** Entering days on which nothing goes out, and holidays. */
public final class CalendarActions {

    private CalendarActions() {}

    static void add(Actions actions, PlannerModel model, PlanLibrary library) {
        ObservableValue<Boolean> open = model.planProperty().map(plan -> true).orElse(false);
        actions.add(Action.of("calendar.blackout", Feather.SLASH, null, () -> {
                    Plan plan = model.planProperty().get();
                    if (plan != null) {
                        LocalDate today = LocalDate.now(plan.sheet().zone());
                        blackout(model, today, today);
                    }
                })
                .when(open));
        actions.add(Action.of("calendar.read", Feather.DOWNLOAD, null, library.intake()::readDays)
                .when(open));
    }

    /** Adds a blackout on these days, selects it and lets its name be typed. */
    public static void blackout(PlannerModel model, LocalDate first, LocalDate last) {
        Plan plan = model.planProperty().get();
        if (plan == null) {
            return;
        }
        Change change = BlackoutEdits.create(
                plan, Blackout.of("x", Words.say("blackout.new"), Blackout.Kind.BLACKOUT, first, last));
        if (model.apply(change)) {
            String id = change.edits().getFirst().id();
            model.select(id);
            model.renamingProperty().set(id);
        }
    }
}
