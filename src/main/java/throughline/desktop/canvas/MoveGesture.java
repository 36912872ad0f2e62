package throughline.desktop.canvas;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.MouseEvent;
import throughline.item.InvalidItem;
import throughline.item.Words;
import throughline.layout.Sheet;
import throughline.layout.Spot;
import throughline.map.GridPoint;
import throughline.map.Guides;
import throughline.map.Station;
import throughline.plan.Change;
import throughline.plan.ChangeRefused;
import throughline.plan.Plan;
import throughline.plan.StationMoves;

/** Moves the selected stations together, snapped to the grid unless Ctrl is held. */
final class MoveGesture implements Gesture {

    private final MapCanvas canvas;
    private final Plan plan;
    private final Map<String, GridPoint> starts = new LinkedHashMap<>();
    private final String grabbed;
    private final Spot from;
    private Optional<Change> change = Optional.empty();

    /** @param grabbed the station under the hand; the others keep their distances to it */
    MoveGesture(MapCanvas canvas, Plan plan, String grabbed, MouseEvent press) {
        this.canvas = canvas;
        this.plan = plan;
        this.grabbed = grabbed;
        this.from = canvas.viewport().toSheet(press.getX(), press.getY());
        for (String id : canvas.model().selectionProperty().get()) {
            plan.find(id, Station.class).ifPresent(s -> starts.put(id, s.at()));
        }
    }

    @Override
    public void drag(MouseEvent event) {
        Spot to = canvas.viewport().toSheet(event.getX(), event.getY());
        GridPoint start = starts.getOrDefault(grabbed, new GridPoint(0, 0));
        try {
            GridPoint free = GridPoint.nearest(
                    start.unitsX() + (to.x() - from.x()) / Sheet.UNIT,
                    start.unitsY() + (to.y() - from.y()) / Sheet.UNIT);
            GridPoint place = event.isShortcutDown() ? free : free.snapped();
            Map<String, GridPoint> places = new HashMap<>();
            starts.forEach((id, at) ->
                    places.put(id, new GridPoint(at.x() + place.x() - start.x(), at.y() + place.y() - start.y())));
            Change made = StationMoves.move(plan, places);
            change = made.isEmpty() ? Optional.empty() : Optional.of(made);
            canvas.preview(made.isEmpty() ? plan : plan.apply(made));
            canvas.feedback()
                    .guides(
                            event.isShortcutDown()
                                    ? List.of()
                                    : Guides.of(plan.map(), starts.keySet(), place, 0)
                                            .lines());
            String name = plan.find(grabbed, Station.class).map(Station::name).orElse("");
            canvas.model()
                    .hintProperty()
                    .set(Words.say("canvas.hint.move", name, units(place.unitsX()), units(place.unitsY())));
        } catch (InvalidItem | ChangeRefused outside) {
            canvas.model().hintProperty().set(Words.say("canvas.hint.move-outside"));
        }
    }

    private static String units(double units) {
        return units == Math.rint(units) ? Long.toString(Math.round(units)) : Double.toString(units);
    }

    @Override
    public void release(MouseEvent event) {
        canvas.feedback().guides(List.of());
        canvas.endPreview();
        change.ifPresent(canvas.model()::apply);
    }

    @Override
    public void cancel() {
        canvas.feedback().guides(List.of());
        canvas.endPreview();
    }
}
