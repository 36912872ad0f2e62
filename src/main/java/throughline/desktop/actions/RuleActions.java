package throughline.desktop.actions;

import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import throughline.consent.Catalogue;
import throughline.desktop.PlannerModel;
import throughline.desktop.dialogs.Dialogs;
import throughline.desktop.dialogs.RuleShelf;
import throughline.plan.Change;
import throughline.plan.Plan;

/** What can be done with rules about permissions. */
final class RuleActions {

    private RuleActions() {}

    static void add(Actions actions, PlannerModel model, Dialogs dialogs) {
        actions.add(Action.of("rules.show", Feather.BOOK_OPEN, "Shortcut+Shift+R", () -> dialogs.rules(shelf(model)))
                .when(model.planProperty().map(plan -> true).orElse(false)));
    }

    private static RuleShelf shelf(PlannerModel model) {
        return new RuleShelf() {
            @Override
            public ObservableValue<@Nullable Plan> plan() {
                return model.planProperty();
            }

            @Override
            public Catalogue catalogue() {
                return model.catalogue();
            }

            @Override
            public void apply(Function<Plan, Change> change) {
                model.apply(change);
            }
        };
    }
}
