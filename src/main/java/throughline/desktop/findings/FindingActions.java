package throughline.desktop.findings;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;
import throughline.check.Finding;
import throughline.desktop.Desk;
import throughline.desktop.PlannerModel;
import throughline.desktop.actions.Action;

/** From finding to finding, and their fixes, from wherever the keyboard is. */
final class FindingActions {

    private FindingActions() {}

    static void add(Desk desk, ListView<Finding> list, Confirms confirms) {
        PlannerModel model = desk.model();
        ObservableValue<Boolean> some = Bindings.isNotEmpty(list.getItems());
        desk.actions()
                .add(Action.of("findings.next", null, "F8", () -> go(desk, list, 1))
                        .when(some));
        desk.actions()
                .add(Action.of("findings.previous", null, "Shift+F8", () -> go(desk, list, -1))
                        .when(some));
        desk.actions()
                .add(Action.of("findings.fix", null, "Alt+Enter", () -> {
                            Finding chosen = list.getSelectionModel().getSelectedItem();
                            if (chosen == null) {
                                return;
                            }
                            if (chosen.fixes().isEmpty()) {
                                confirms.ask(chosen);
                            } else {
                                model.take(chosen.fixes().getFirst());
                            }
                        })
                        .when(list.getSelectionModel()
                                .selectedItemProperty()
                                .map(FindingActions::hasWayOut)
                                .orElse(false)));
    }

    private static boolean hasWayOut(@Nullable Finding finding) {
        return finding != null
                && (!finding.fixes().isEmpty() || finding.confirms().isPresent());
    }

    /** To the next finding and its place, with the panel open so that it can be read. */
    private static void go(Desk desk, ListView<Finding> list, int step) {
        desk.panels().findingsProperty().set(true);
        int at = list.getSelectionModel().getSelectedIndex();
        int next = Math.floorMod(
                at < 0 && step < 0 ? step : at + step, list.getItems().size());
        list.getSelectionModel().clearAndSelect(next);
        list.getFocusModel().focus(next);
        list.scrollTo(Math.max(0, next - 1));
        Finding finding = list.getItems().get(next);
        if (!finding.items().isEmpty()) {
            desk.model().goTo(finding.items().getFirst());
        }
    }
}
