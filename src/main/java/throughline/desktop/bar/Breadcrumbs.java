package throughline.desktop.bar;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import throughline.desktop.PlannerModel;
import throughline.draw.Focus;

/** The way from the whole map to what is in focus; a click on a step goes there. */
final class Breadcrumbs {

    private final PlannerModel model;
    private final HBox steps;
    private final Node all;

    /**
     * Follows the focus.
     *
     * @param all what is hidden while nothing is in focus
     * @param steps takes the steps
     */
    Breadcrumbs(PlannerModel model, Node all, HBox steps) {
        this.model = model;
        this.all = all;
        this.steps = steps;
        model.focusProperty().addListener((property, before, after) -> show());
        model.selectionProperty().addListener((property, before, after) -> show());
        model.planProperty().addListener((property, before, after) -> show());
        show();
    }

    private void show() {
        List<Crumb> way = Crumb.of(
                model.planProperty().get(),
                model.focusProperty().get(),
                model.selectionProperty().get());
        all.setManaged(!way.isEmpty());
        all.setVisible(!way.isEmpty());
        steps.getChildren().clear();
        for (Crumb crumb : way) {
            if (!steps.getChildren().isEmpty()) {
                Label on = new Label("\u203A");
                on.getStyleClass().add("crumb-on");
                steps.getChildren().add(on);
            }
            steps.getChildren().add(crumb == way.getLast() ? here(crumb) : step(crumb));
        }
    }

    private static Node here(Crumb crumb) {
        Label label = new Label(crumb.words());
        label.getStyleClass().add("crumb-here");
        label.setTextOverrun(OverrunStyle.ELLIPSIS);
        label.setMinWidth(0);
        return label;
    }

    /** The whole map around what is in focus; from there, without any focus. */
    private void wholeMap() {
        if (model.aroundProperty().get()) {
            model.focusProperty().set(Focus.NONE);
        } else {
            model.aroundProperty().set(true);
            model.fit();
        }
    }

    private Node step(Crumb crumb) {
        Button button = new Button(crumb.words());
        button.setMnemonicParsing(false);
        button.getStyleClass().add("crumb");
        button.setMinWidth(crumb.id().isEmpty() ? Button.USE_PREF_SIZE : 0);
        button.setOnAction(e -> {
            if (crumb.id().isEmpty()) {
                wholeMap();
            } else {
                model.goTo(crumb.id());
            }
        });
        return button;
    }
}
