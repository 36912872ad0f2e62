package throughline.desktop.canvas;

import java.util.Map;
import java.util.TreeMap;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import throughline.item.Words;
import throughline.layout.Spot;
import throughline.map.Station;
import throughline.plan.Comment;
import throughline.plan.Comments;
import throughline.plan.Plan;
import throughline.plan.Touchpoint;

/** Small bubbles at stations with open comments, their own or those of touchpoints there; a click selects the station. */
final class CommentMarks extends Pane {

    /** From the middle of a station's marker to the bubble's lower left, in pixels. */
    private static final double BESIDE = 6;

    private final MapCanvas canvas;
    private @Nullable Plan shown;

    CommentMarks(MapCanvas canvas) {
        this.canvas = canvas;
        setManaged(false);
        setPickOnBounds(false);
    }

    /** Puts the bubbles in their places. */
    void show(@Nullable Plan plan) {
        if (plan != shown) {
            shown = plan;
            fill(plan);
        }
        resize(canvas.getWidth(), canvas.getHeight());
        for (javafx.scene.Node mark : getChildren()) {
            Spot at = canvas.spotOf((String) mark.getUserData()).orElse(new Spot(-100, -100));
            mark.autosize();
            mark.relocate(Math.rint(at.x() + BESIDE), Math.rint(at.y() - BESIDE - mark.prefHeight(-1)));
        }
    }

    private void fill(@Nullable Plan plan) {
        getChildren().clear();
        if (plan != null) {
            counts(plan).forEach((station, count) -> getChildren().add(mark(plan, station, count)));
        }
    }

    private static Map<String, Integer> counts(Plan plan) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Comment comment : Comments.threads(plan)) {
            if (!comment.resolved()) {
                String about = plan.find(comment.about(), Touchpoint.class)
                        .map(Touchpoint::station)
                        .orElse(comment.about());
                if (plan.find(about, Station.class).isPresent()) {
                    counts.merge(about, 1, Integer::sum);
                }
            }
        }
        return counts;
    }

    private Label mark(Plan plan, String station, int count) {
        String words =
                Words.say("comments.at", plan.require(station, Station.class).name(), count);
        Label mark = new Label(Integer.toString(count));
        mark.getStyleClass().add("comment-mark");
        mark.setUserData(station);
        mark.setId("comment-mark-" + station);
        mark.setTooltip(new Tooltip(words));
        mark.setAccessibleRole(AccessibleRole.BUTTON);
        mark.setAccessibleText(words);
        mark.setOnMousePressed(event -> {
            canvas.model().select(station);
            event.consume();
        });
        return mark;
    }
}
