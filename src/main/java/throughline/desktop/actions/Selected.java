package throughline.desktop.actions;

import java.util.List;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import throughline.desktop.PlannerModel;
import throughline.item.Item;
import throughline.plan.Plan;

/** What is selected of one type, for actions that are about that type. */
final class Selected {

    private Selected() {}

    /** Ids of the selected items of a type, in the order they were picked. */
    static List<String> ids(PlannerModel model, Class<? extends Item> type) {
        Plan plan = model.planProperty().get();
        return plan == null
                ? List.of()
                : model.selectionProperty().get().stream()
                        .filter(id -> plan.find(id, type).isPresent())
                        .toList();
    }

    /** True while the selected items of a type are so; follows plan and selection. */
    static ObservableValue<Boolean> are(PlannerModel model, Class<? extends Item> type, Predicate<List<String>> so) {
        return Bindings.createBooleanBinding(
                () -> so.test(ids(model, type)), model.selectionProperty(), model.planProperty());
    }
}
