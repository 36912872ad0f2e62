package throughline.desktop.canvas;

import java.util.Optional;
import javafx.scene.input.MouseEvent;
import throughline.desktop.Tool;
import throughline.item.InvalidItem;
import throughline.item.Words;
import throughline.layout.Sheet;
import throughline.layout.Spot;
import throughline.map.GridPoint;
import throughline.plan.Change;
import throughline.plan.NeighborhoodEdits;
import throughline.plan.Plan;

/** Draws a neighborhood as a box from corner to corner, snapped to the grid unless Ctrl is held. */
final class AreaGesture implements Gesture {

    private final MapCanvas canvas;
    private final Plan plan;
    private final Spot from;
    private Optional<Change> change = Optional.empty();

    AreaGesture(MapCanvas canvas, Plan plan, MouseEvent press) {
        this.canvas = canvas;
        this.plan = plan;
        this.from = canvas.viewport().toSheet(press.getX(), press.getY());
    }

    @Override
    public void drag(MouseEvent event) {
        boolean free = event.isShortcutDown();
        GridPoint corner = place(from, free);
        GridPoint opposite = place(canvas.viewport().toSheet(event.getX(), event.getY()), free);
        try {
            Change made = NeighborhoodEdits.drawBox(plan, Words.say("map.new-neighborhood"), corner, opposite);
            change = Optional.of(made);
            canvas.preview(plan.apply(made));
            canvas.model()
                    .hintProperty()
                    .set(Words.say(
                            "canvas.hint.area-box",
                            units(corner.x() - opposite.x()),
                            units(corner.y() - opposite.y())));
        } catch (InvalidItem flat) {
            change = Optional.empty();
            canvas.endPreview();
            canvas.model().hintProperty().set(Words.say("canvas.hint.area-flat"));
        }
    }

    static GridPoint place(Spot at, boolean free) {
        GridPoint place = GridPoint.nearest(at.x() / Sheet.UNIT, at.y() / Sheet.UNIT);
        return free ? place : place.snapped();
    }

    private static String units(int hundredths) {
        int size = Math.abs(hundredths);
        return size % GridPoint.UNIT == 0 ? "" + size / GridPoint.UNIT : "" + size / (double) GridPoint.UNIT;
    }

    @Override
    public void release(MouseEvent event) {
        canvas.endPreview();
        change.ifPresent(made -> finish(canvas, made));
    }

    /** Puts the tool away, and lets the new neighborhood be named. */
    static void finish(MapCanvas canvas, Change made) {
        if (canvas.model().apply(made)) {
            String id = made.edits().getFirst().id();
            canvas.model().toolProperty().set(Tool.SELECT);
            canvas.model().select(id);
            canvas.model().renamingProperty().set(id);
        }
    }

    @Override
    public void cancel() {
        canvas.endPreview();
    }
}
