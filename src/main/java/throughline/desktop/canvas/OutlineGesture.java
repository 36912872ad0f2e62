package throughline.desktop.canvas;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.MouseEvent;
import throughline.item.InvalidItem;
import throughline.item.Words;
import throughline.layout.Sheet;
import throughline.layout.Spot;
import throughline.map.GridPoint;
import throughline.map.Guides;
import throughline.map.Neighborhood;
import throughline.plan.Change;
import throughline.plan.ChangeRefused;
import throughline.plan.NeighborhoodEdits;
import throughline.plan.Plan;

/**
 * Drags a corner or an edge of a neighborhood's outline, which keeps to the eight directions; snapped to the grid unless Ctrl is
 * held. Where no outline would be left, the last one that was stays.
 */
final class OutlineGesture implements Gesture {

    private final MapCanvas canvas;
    private final Plan plan;
    private final OutlineHandles.Handle handle;
    private Optional<Change> change = Optional.empty();

    OutlineGesture(MapCanvas canvas, Plan plan, OutlineHandles.Handle handle) {
        this.canvas = canvas;
        this.plan = plan;
        this.handle = handle;
    }

    @Override
    public void drag(MouseEvent event) {
        Spot to = canvas.viewport().toSheet(event.getX(), event.getY());
        GridPoint free = GridPoint.nearest(to.x() / Sheet.UNIT, to.y() / Sheet.UNIT);
        GridPoint place = event.isShortcutDown() ? free : free.snapped();
        String id = handle.neighborhood();
        try {
            Change made = handle.corner()
                    ? NeighborhoodEdits.moveCorner(plan, id, handle.index(), place)
                    : NeighborhoodEdits.moveEdge(plan, id, handle.index(), place);
            change = made.isEmpty() ? Optional.empty() : Optional.of(made);
            Plan after = plan.apply(made);
            canvas.preview(after);
            Neighborhood shape = after.require(id, Neighborhood.class);
            canvas.feedback().guides(handle.corner() ? edges(shape.outline(), place) : List.of());
            canvas.model()
                    .hintProperty()
                    .set(Words.say(handle.corner() ? "canvas.hint.corner" : "canvas.hint.edge", shape.name()));
        } catch (InvalidItem | ChangeRefused refused) {
            canvas.model().hintProperty().set(Words.say("canvas.hint.outline-no"));
        }
    }

    /** The two edges that meet at the dragged corner. */
    private static List<Guides.Line> edges(List<GridPoint> ring, GridPoint corner) {
        int i = ring.indexOf(corner);
        int n = ring.size();
        return i < 0
                ? List.of()
                : List.of(
                        new Guides.Line("", ring.get((i + n - 1) % n), corner),
                        new Guides.Line("", ring.get((i + 1) % n), corner));
    }

    @Override
    public void release(MouseEvent event) {
        cancel();
        change.ifPresent(canvas.model()::apply);
    }

    @Override
    public void cancel() {
        canvas.feedback().guides(List.of());
        canvas.endPreview();
    }
}
