package throughline.desktop.canvas;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.MouseEvent;
import throughline.layout.Box;
import throughline.layout.Spot;

/** Selects the stations in a box; with Shift held it adds to what is selected. */
final class MarqueeGesture implements Gesture {

    private final MapCanvas canvas;
    private final Spot from;
    private final Set<String> before;
    private final Set<String> kept;

    MarqueeGesture(MapCanvas canvas, MouseEvent press) {
        this.canvas = canvas;
        this.from = canvas.viewport().toSheet(press.getX(), press.getY());
        this.before = canvas.model().selectionProperty().get();
        this.kept = press.isShiftDown() ? before : Set.of();
    }

    @Override
    public void drag(MouseEvent event) {
        Spot to = canvas.viewport().toSheet(event.getX(), event.getY());
        Box box = new Box(
                Math.min(from.x(), to.x()),
                Math.min(from.y(), to.y()),
                Math.max(from.x(), to.x()),
                Math.max(from.y(), to.y()));
        canvas.feedback().marquee(Optional.of(box));
        Set<String> selected = new LinkedHashSet<>(kept);
        selected.addAll(canvas.stationsIn(box));
        canvas.model().select(selected);
    }

    @Override
    public void release(MouseEvent event) {
        canvas.feedback().marquee(Optional.empty());
    }

    @Override
    public void cancel() {
        canvas.feedback().marquee(Optional.empty());
        canvas.model().select(before);
    }
}
