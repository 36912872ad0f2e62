package throughline.desktop.canvas;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.MouseEvent;
import throughline.desktop.PlannerModel;
import throughline.desktop.Tool;
import throughline.item.InvalidItem;
import throughline.item.Words;
import throughline.layout.Spot;
import throughline.map.GridPoint;
import throughline.map.Octilinear;
import throughline.plan.Change;
import throughline.plan.NeighborhoodEdits;
import throughline.plan.Plan;

/**
 * Draws a neighborhood corner by corner. Each corner lies on the grid in one of the eight directions from the one before; with
 * Ctrl held it lies anywhere, and the outline gets the corners between that it wants. A click on the first corner, a double
 * click or Enter closes it; Backspace takes the last corner back.
 */
final class AreaDrawing {

    /** A click this near to the first corner closes the outline, in pixels. */
    private static final double CLOSES = 10;

    private final MapCanvas canvas;
    private final PlannerModel model;
    private List<GridPoint> corners = List.of();

    AreaDrawing(MapCanvas canvas) {
        this.canvas = canvas;
        this.model = canvas.model();
        model.toolProperty().addListener((property, before, tool) -> {
            put(List.of());
            if (tool == Tool.DRAW_NEIGHBORHOOD) {
                model.hintProperty().set(Words.say("canvas.hint.area"));
            }
        });
    }

    /** True between the first corner and the last. */
    boolean isDrawing() {
        return !corners.isEmpty();
    }

    /** A corner, or the end of drawing: by a click on the first corner, or the second of a double click. */
    void click(MouseEvent event, boolean second) {
        boolean closing = corners.size() > 2 && nearFirst(event);
        if (closing || second && corners.size() > 2) {
            close();
            return;
        }
        GridPoint next = next(event);
        if (corners.isEmpty() || !next.equals(corners.getLast())) {
            List<GridPoint> more = new ArrayList<>(corners);
            more.add(next);
            put(more);
        }
        say();
    }

    private boolean nearFirst(MouseEvent event) {
        Spot first = OutlineHandles.onCanvas(canvas.viewport(), corners.subList(0, 1))
                .getFirst();
        return first.distance(new Spot(event.getX(), event.getY())) < CLOSES;
    }

    private GridPoint next(MouseEvent event) {
        Spot hand = canvas.viewport().toSheet(event.getX(), event.getY());
        GridPoint place = AreaGesture.place(hand, event.isShortcutDown());
        return corners.isEmpty() || event.isShortcutDown()
                ? place
                : Octilinear.snap(corners.getLast(), place, GridPoint.UNIT);
    }

    /** The line follows the pointer. */
    void hover(MouseEvent event) {
        if (isDrawing()) {
            List<GridPoint> shown = new ArrayList<>(corners);
            shown.add(corners.size() > 2 && nearFirst(event) ? corners.getFirst() : next(event));
            canvas.feedback().corners(shown);
        }
    }

    /** Makes the neighborhood; where the corners enclose nothing or cross, it says so and goes on. */
    void close() {
        Plan plan = model.planProperty().get();
        if (plan == null || !isDrawing()) {
            return;
        }
        try {
            Change made = NeighborhoodEdits.draw(plan, Words.say("map.new-neighborhood"), corners);
            put(List.of());
            AreaGesture.finish(canvas, made);
        } catch (InvalidItem refused) {
            model.hintProperty().set(Words.say("canvas.hint.area-no", refused.reason()));
        }
    }

    /** Takes the last corner back. */
    void back() {
        put(corners.subList(0, Math.max(0, corners.size() - 1)));
        say();
    }

    /** Gives up; false if nothing was begun. */
    boolean cancel() {
        boolean begun = isDrawing();
        put(List.of());
        say();
        return begun;
    }

    private void put(List<GridPoint> places) {
        corners = List.copyOf(places);
        canvas.feedback().corners(corners);
    }

    private void say() {
        if (model.toolProperty().get() == Tool.DRAW_NEIGHBORHOOD) {
            String key = corners.isEmpty()
                    ? "canvas.hint.area"
                    : corners.size() < 3 ? "canvas.hint.area-next" : "canvas.hint.area-close";
            model.hintProperty().set(Words.say(key));
        }
    }
}
