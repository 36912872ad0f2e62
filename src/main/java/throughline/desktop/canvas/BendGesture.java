package throughline.desktop.canvas;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.MouseEvent;
import throughline.item.InvalidItem;
import throughline.item.Words;
import throughline.layout.Sheet;
import throughline.layout.Spot;
import throughline.map.GridPoint;
import throughline.map.Station;
import throughline.map.Track;
import throughline.map.TrackPoint;
import throughline.plan.BendEdits;
import throughline.plan.Change;
import throughline.plan.ChangeRefused;
import throughline.plan.Plan;
import throughline.plan.Reroutes;

/**
 * Drags a bend, or draws a new one out of a straight stretch of a track. Dropped on a station where the track does not stop, it
 * leads the stretch through that station.
 */
final class BendGesture implements Gesture {

    private static final double GRAB = 0.6 * Sheet.UNIT;

    private final MapCanvas canvas;
    private final Plan plan;
    private final Track track;
    private final int index;
    private final boolean existing;
    private Optional<Change> change = Optional.empty();

    private BendGesture(MapCanvas canvas, Plan plan, Track track, int index, boolean existing) {
        this.canvas = canvas;
        this.plan = plan;
        this.track = track;
        this.index = index;
        this.existing = existing;
    }

    /** The gesture for a press on a track: the bend within reach, or else the stretch under the hand. */
    static BendGesture of(MapCanvas canvas, Plan plan, Track track, MouseEvent press) {
        Spot at = canvas.viewport().toSheet(press.getX(), press.getY());
        List<TrackPoint> path = track.path();
        for (int i = 0; i < path.size(); i++) {
            if (path.get(i) instanceof TrackPoint.Bend
                    && spot(plan, path.get(i)).distance(at) < GRAB) {
                return new BendGesture(canvas, plan, track, i, true);
            }
        }
        int nearest = 0;
        double distance = Double.POSITIVE_INFINITY;
        int stretches = track.loop() ? path.size() : path.size() - 1;
        for (int i = 0; i < stretches; i++) {
            Spot a = spot(plan, path.get(i));
            Spot b = spot(plan, path.get((i + 1) % path.size()));
            if (at.distance(a, b) < distance) {
                distance = at.distance(a, b);
                nearest = i;
            }
        }
        return new BendGesture(canvas, plan, track, nearest + 1, false);
    }

    private static Spot spot(Plan plan, TrackPoint point) {
        GridPoint place = plan.map().place(point);
        return new Spot(Sheet.x(place), Sheet.y(place));
    }

    @Override
    public void drag(MouseEvent event) {
        Optional<Station> over = canvas.stationAt(event.getX(), event.getY()).filter(it -> !track.stopsAt(it.id()));
        try {
            if (over.isPresent()) {
                show(Reroutes.through(plan, track.id(), index, over.get().id()));
                canvas.model()
                        .hintProperty()
                        .set(Words.say(
                                "canvas.hint.reroute", track.name(), over.get().name()));
                return;
            }
            Spot to = canvas.viewport().toSheet(event.getX(), event.getY());
            GridPoint free = GridPoint.nearest(to.x() / Sheet.UNIT, to.y() / Sheet.UNIT);
            GridPoint place = event.isShortcutDown() ? free : free.snapped();
            Change made = existing
                    ? BendEdits.move(plan, track.id(), index, place)
                    : BendEdits.add(plan, track.id(), index, place);
            show(made);
            canvas.model().hintProperty().set(Words.say("canvas.hint.bend", track.name()));
        } catch (InvalidItem | ChangeRefused outside) {
            canvas.model().hintProperty().set(Words.say("canvas.hint.move-outside"));
        }
    }

    private void show(Change made) {
        change = made.isEmpty() ? Optional.empty() : Optional.of(made);
        canvas.preview(plan.apply(made));
    }

    @Override
    public void release(MouseEvent event) {
        canvas.endPreview();
        change.ifPresent(canvas.model()::apply);
    }

    @Override
    public void cancel() {
        canvas.endPreview();
    }
}
