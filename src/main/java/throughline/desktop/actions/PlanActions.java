package throughline.desktop.actions;

import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.feather.Feather;
import throughline.desktop.Panels;
import throughline.desktop.PlannerModel;
import throughline.desktop.workspace.PlanLibrary;

/** What can be done with whole plans. */
final class PlanActions {

    private PlanActions() {}

    static void add(Actions actions, PlannerModel model, Panels panels, PlanLibrary library) {
        ObservableValue<Boolean> open = model.planProperty().map(plan -> true).orElse(false);
        actions.add(Action.of(
                "plan.new",
                Feather.FILE_PLUS,
                "Shortcut+N",
                () -> panels.startProperty().set(true)));
        actions.add(Action.of("plan.saveTemplate", null, null, library.templates()::save)
                .when(open));
        actions.add(Action.of("plan.open", Feather.FOLDER, "Shortcut+O", library::showAll));
        actions.add(Action.of("plan.import", Feather.DOWNLOAD, "Shortcut+I", library::takeIn));
        actions.add(Action.of("plan.review", Feather.USER_CHECK, "Shortcut+Shift+U", library.intake()::takeInReview)
                .when(open));
        actions.add(Action.of("plan.export", Feather.SHARE, "Shortcut+E", library::handOut)
                .when(open));
        actions.add(Action.of("plan.print", Feather.PRINTER, "Shortcut+P", library::print)
                .when(open));
        actions.add(Action.of("plan.rename", Feather.EDIT_2, null, library::askForTitle)
                .when(open));
        actions.add(Action.of("plan.duplicate", Feather.COPY, null, library::duplicateOpen)
                .when(open));
        actions.add(Action.of("plan.delete", Feather.TRASH_2, null, library::deleteOpen)
                .when(open));
    }
}
