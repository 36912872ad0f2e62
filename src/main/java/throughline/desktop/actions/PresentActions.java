package throughline.desktop.actions;

import java.time.Clock;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.feather.Feather;
import throughline.desktop.Panels;
import throughline.desktop.PlannerModel;
import throughline.desktop.dialogs.Dialogs;
import throughline.desktop.dialogs.ShowShelf;
import throughline.desktop.present.Presenting;
import throughline.session.ShippedShows;

/** Presenting the plan. */
final class PresentActions {

    private PresentActions() {}

    static void add(Actions actions, PlannerModel model, Panels panels, Dialogs dialogs) {
        ObservableValue<Boolean> open = model.planProperty().map(plan -> true).orElse(false);
        Presenting presenting = new Presenting(model, panels.shows(), Clock.systemDefaultZone());
        actions.add(Action.of("present.start", Feather.PLAY_CIRCLE, "F5", presenting::start)
                .when(open));
        ShowShelf shelf = new ShowShelf(model, panels.shows().showProperty(), ShippedShows.all(), presenting::start);
        actions.add(Action.of("present.shows", Feather.LIST, "Shift+F5", () -> dialogs.shows(shelf))
                .when(open));
    }
}
