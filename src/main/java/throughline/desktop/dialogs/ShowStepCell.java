package throughline.desktop.dialogs;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import throughline.item.Words;
import throughline.plan.Plan;
import throughline.plan.ShowStep;
import throughline.plan.ShowTitles;

/** A step in the list of steps: its number and title, what kind of thing it is about, its minutes. */
final class ShowStepCell extends ListCell<ShowStep> {

    private final Supplier<Optional<Plan>> plan;

    ShowStepCell(Supplier<Optional<Plan>> plan) {
        this.plan = plan;
    }

    @Override
    protected void updateItem(@Nullable ShowStep step, boolean none) {
        super.updateItem(step, none);
        setText(null);
        setGraphic(null);
        setAccessibleText(null);
        Plan now = plan.get().orElse(null);
        // While a deletion is under way the list may still hold what the plan does not.
        if (none
                || step == null
                || now == null
                || step.about().item().filter(id -> !now.has(id)).isPresent()) {
            return;
        }
        Label name = new Label(Words.say("present.step", getIndex() + 1, ShowTitles.of(now, step)));
        Label kind = new Label(kind(step));
        kind.getStyleClass().add("panel-note");
        setGraphic(new VBox(name, kind));
        setAccessibleText(name.getText() + ", " + kind.getText());
    }

    private static String kind(ShowStep step) {
        String about = ShowTitles.kind(step.about());
        return step.minutes() == 0 ? about : Words.say("shows.step.minutes", about, step.minutes());
    }
}
