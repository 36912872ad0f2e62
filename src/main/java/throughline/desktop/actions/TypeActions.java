package throughline.desktop.actions;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import throughline.desktop.PlannerModel;

/** How large the window's words are: for a projector, or for tired eyes. */
public final class TypeActions {

    /** The actions' ids, the smallest size first; they end in the percents. */
    public static final List<String> IDS = List.of("type.100", "type.125", "type.150", "type.175", "type.200");

    private TypeActions() {}

    static void add(Actions actions, PlannerModel model) {
        for (String id : IDS) {
            double size = Integer.parseInt(id.substring(id.indexOf('.') + 1)) / 100.0;
            actions.add(Action.toggle(id, null, null, chosen(model, size)));
        }
    }

    private static BooleanProperty chosen(PlannerModel model, double size) {
        BooleanProperty state = new SimpleBooleanProperty(model.typeProperty().get() == size);
        model.typeProperty().addListener((property, before, after) -> state.set(after.doubleValue() == size));
        state.addListener((property, before, on) -> {
            if (on) {
                model.typeProperty().set(size);
            } else if (model.typeProperty().get() == size) {
                // There is always one.
                model.typeProperty().set(1);
                state.set(size == 1);
            }
        });
        return state;
    }
}
