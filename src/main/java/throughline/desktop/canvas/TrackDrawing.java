package throughline.desktop.canvas;

import java.util.Optional;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import throughline.desktop.PlannerModel;
import throughline.desktop.Tool;
import throughline.item.Words;
import throughline.layout.Spot;
import throughline.map.Station;
import throughline.plan.Plan;

/**
 * Draws a track from click to click, or from one press of Enter to the next: each goes on from the station before. It begins at
 * the station that is selected when the tool is taken, or at the first that is clicked.
 */
final class TrackDrawing {

    private final MapCanvas canvas;
    private final PlannerModel model;
    private @Nullable String from;

    TrackDrawing(MapCanvas canvas) {
        this.canvas = canvas;
        this.model = canvas.model();
        model.toolProperty().addListener((property, before, tool) -> {
            from = tool == Tool.DRAW_TRACK
                    ? model.selected(Station.class).map(Station::id).orElse(null)
                    : null;
            canvas.feedback().rubber(Optional.empty());
            if (tool == Tool.DRAW_TRACK) {
                say(null, false);
            }
        });
    }

    private Optional<Station> from(Plan plan) {
        String id = from;
        return id == null ? Optional.empty() : plan.find(id, Station.class);
    }

    /** A click on a station, or on nothing, which lets go of where the track would go on from. */
    void click(Optional<Station> at, boolean fresh) {
        Plan plan = model.planProperty().get();
        if (plan == null) {
            return;
        }
        Optional<Station> begin = from(plan);
        from = at.map(Station::id).orElse(null);
        canvas.feedback().rubber(Optional.empty());
        if (at.isPresent() && begin.isPresent() && !begin.equals(at)) {
            new TrackStroke(model, plan, begin.get(), fresh).draw(at.get());
        } else {
            at.ifPresent(station -> model.select(station.id()));
        }
        say(null, fresh);
    }

    /** The line follows the pointer. */
    void hover(MouseEvent event) {
        Plan plan = model.planProperty().get();
        if (plan == null || model.toolProperty().get() != Tool.DRAW_TRACK) {
            return;
        }
        Spot hand = canvas.viewport().toSheet(event.getX(), event.getY());
        canvas.feedback().rubber(from(plan).map(station -> new FeedbackLayer.Rubber(station.id(), hand)));
        say(canvas.stationAt(event.getX(), event.getY()).orElse(null), event.isShiftDown());
    }

    private void say(@Nullable Station over, boolean fresh) {
        Plan plan = model.planProperty().get();
        if (plan != null) {
            Optional<Station> begin = from(plan);
            model.hintProperty()
                    .set(begin.map(station -> new TrackStroke(model, plan, station, fresh)
                                    .hint(station.equals(over) ? null : over))
                            .orElseGet(() -> Words.say("canvas.hint.track-begin")));
        }
    }

    /** Lets go of where the track would go on from; false if there was nothing to let go of. */
    boolean cancel() {
        boolean held = from != null;
        from = null;
        canvas.feedback().rubber(Optional.empty());
        if (held) {
            say(null, false);
        }
        return held;
    }
}
