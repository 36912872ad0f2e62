package throughline.desktop.canvas;

import java.util.Optional;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import throughline.desktop.PlannerModel;
import throughline.draw.Hit;
import throughline.layout.Spot;
import throughline.map.HandOver;
import throughline.map.Station;
import throughline.map.Track;
import throughline.plan.Plan;

/** Which gesture a drag with the primary button becomes: by the tool in hand and by what was pressed. */
final class GestureChoice {

    private final MapCanvas canvas;
    private final PlannerModel model;
    private final AreaDrawing area;

    GestureChoice(MapCanvas canvas, AreaDrawing area) {
        this.canvas = canvas;
        this.model = canvas.model();
        this.area = area;
    }

    /** The gesture that begins with a press, on a handle of an outline or elsewhere; null where nothing can be dragged. */
    @Nullable
    Gesture begin(MouseEvent from, Optional<OutlineHandles.Handle> handle) {
        Plan plan = model.planProperty().get();
        if (plan == null) {
            return null;
        }
        if (handle.isPresent()) {
            return new OutlineGesture(canvas, plan, handle.get());
        }
        Optional<Hit> hit = canvas.hit(from.getX(), from.getY());
        return switch (model.toolProperty().get()) {
            case SELECT -> selecting(plan, hit, from);
            case DRAW_TRACK ->
                canvas.stationAt(from.getX(), from.getY())
                        .map(station -> new TrackGesture(canvas, plan, station))
                        .orElse(null);
            case DRAW_NEIGHBORHOOD -> area.isDrawing() ? null : new AreaGesture(canvas, plan, from);
            case HAND, LAY_JOURNEY -> null;
        };
    }

    private @Nullable Gesture selecting(Plan plan, Optional<Hit> hit, MouseEvent from) {
        if (hit.isEmpty()) {
            return new MarqueeGesture(canvas, from);
        }
        String id = hit.get().id();
        return switch (hit.get().kind()) {
            case STATION -> new MoveGesture(canvas, plan, id, from);
            case NAME ->
                plan.find(id, Station.class)
                        .flatMap(s -> canvas.markerOf(id).map(m -> new LabelGesture(canvas, plan, s, m)))
                        .orElse(null);
            case TRACK ->
                plan.find(id, Track.class)
                        .map(t -> BendGesture.of(canvas, plan, t, from))
                        .orElse(null);
            case HAND_OVER ->
                plan.find(id, HandOver.class)
                        .flatMap(it -> handedOverFrom(it, from)
                                .flatMap(station -> plan.find(station, Station.class))
                                .map(station -> new HandOverGesture(canvas, plan, it, station)))
                        .orElse(null);
            case NEIGHBORHOOD -> new MarqueeGesture(canvas, from);
            case TOUCHPOINT, GATE, REQUEST -> null;
        };
    }

    private Optional<String> handedOverFrom(HandOver handOver, MouseEvent event) {
        Spot at = canvas.viewport().toSheet(event.getX(), event.getY());
        return canvas.picture().flatMap(picture -> HandOverRows.stationAt(picture, handOver.id(), at));
    }
}
