package throughline.desktop.canvas;

import java.util.Optional;
import javafx.scene.input.MouseEvent;
import throughline.item.Words;
import throughline.layout.Marker;
import throughline.layout.Spot;
import throughline.map.LabelSide;
import throughline.map.Station;
import throughline.plan.Change;
import throughline.plan.MapEdits;
import throughline.plan.Plan;

/** Drags a station's name to the side of its marker where the hand lets go; it stays there until set free. */
final class LabelGesture implements Gesture {

    private final MapCanvas canvas;
    private final Plan plan;
    private final Station station;
    private final Spot centre;
    private Optional<Change> change = Optional.empty();

    LabelGesture(MapCanvas canvas, Plan plan, Station station, Marker marker) {
        this.canvas = canvas;
        this.plan = plan;
        this.station = station;
        this.centre = marker.centre();
    }

    @Override
    public void drag(MouseEvent event) {
        Spot to = canvas.viewport().toSheet(event.getX(), event.getY());
        LabelSide side = side(Math.atan2(to.y() - centre.y(), to.x() - centre.x()));
        Change made = MapEdits.pinLabel(plan, station.id(), side);
        change = made.isEmpty() ? Optional.empty() : Optional.of(made);
        canvas.preview(plan.apply(made));
        canvas.model().hintProperty().set(Words.say("canvas.hint.label", station.name()));
    }

    /** The side in a direction; sides stand clockwise from the right, as angles do where y grows downwards. */
    static LabelSide side(double angle) {
        return LabelSide.values()[Math.floorMod(Math.round(angle / (Math.PI / 4)), 8)];
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
