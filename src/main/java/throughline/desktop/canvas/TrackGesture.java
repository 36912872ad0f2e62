package throughline.desktop.canvas;

import java.util.Optional;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import throughline.layout.Spot;
import throughline.map.Station;
import throughline.plan.Plan;

/**
 * Draws from a station to another: extends the track that ends there, or begins a new one. A selected track is extended
 * before any other; with Shift held a new one begins.
 */
final class TrackGesture implements Gesture {

    private final MapCanvas canvas;
    private final Plan plan;
    private final Station from;
    private @Nullable Station to;
    private boolean fresh;

    TrackGesture(MapCanvas canvas, Plan plan, Station from) {
        this.canvas = canvas;
        this.plan = plan;
        this.from = from;
    }

    private TrackStroke stroke() {
        return new TrackStroke(canvas.model(), plan, from, fresh);
    }

    @Override
    public void drag(MouseEvent event) {
        fresh = event.isShiftDown();
        to = canvas.stationAt(event.getX(), event.getY())
                .filter(station -> !station.equals(from))
                .orElse(null);
        Spot hand = canvas.viewport().toSheet(event.getX(), event.getY());
        canvas.feedback().rubber(Optional.of(new FeedbackLayer.Rubber(from.id(), hand)));
        canvas.model().hintProperty().set(stroke().hint(to));
    }

    @Override
    public void release(MouseEvent event) {
        canvas.feedback().rubber(Optional.empty());
        Station target = to;
        if (target != null) {
            stroke().draw(target);
        }
    }

    @Override
    public void cancel() {
        canvas.feedback().rubber(Optional.empty());
    }
}
