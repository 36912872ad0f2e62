package throughline.desktop;

import java.util.List;
import javafx.scene.control.Button;
import throughline.check.Severity;
import throughline.desktop.look.Sign;
import throughline.draw.OverlapWords;
import throughline.item.Words;
import throughline.layout.NameOverlap;
import throughline.plan.Plan;

/** Says at the foot how many names on the map find no room; each click shows the next of them from near. */
final class OverlapCount {

    private final PlannerModel model;
    private final Button button;
    private int next;

    OverlapCount(PlannerModel model, Button button) {
        this.model = model;
        this.button = button;
        button.setGraphic(Sign.of(Severity.WARN).node(""));
        button.setOnAction(e -> showNext());
        model.overlapsProperty().addListener((property, before, after) -> show(after));
        show(model.overlapsProperty().get());
    }

    private void show(List<NameOverlap> overlaps) {
        next = 0;
        String words = Words.say("status.overlaps", overlaps.size());
        button.setText(words);
        button.setAccessibleText(words);
        button.setTooltip(new javafx.scene.control.Tooltip(Words.say("status.overlaps.tip")));
        button.setVisible(!overlaps.isEmpty());
        button.setManaged(!overlaps.isEmpty());
    }

    private void showNext() {
        List<NameOverlap> overlaps = model.overlapsProperty().get();
        Plan plan = model.planProperty().get();
        if (plan != null && !overlaps.isEmpty()) {
            NameOverlap overlap = overlaps.get(next % overlaps.size());
            next++;
            model.select(overlap.name());
            model.revealProperty().set(new Reveal(overlap.name(), true));
            model.hintProperty().set(OverlapWords.of(plan, overlap));
        }
    }
}
