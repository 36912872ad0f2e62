package throughline.desktop.canvas;

import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/** The wheel and the fingers on a touch pad zoom at the pointer; with Shift, or sideways, they move the map. */
final class MapWheel {

    private static final double WHEEL = 0.0022;

    private final MapCanvas canvas;

    MapWheel(MapCanvas canvas) {
        this.canvas = canvas;
        canvas.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        canvas.addEventHandler(
                ZoomEvent.ZOOM, e -> canvas.look(canvas.viewport().zoomedAt(e.getX(), e.getY(), e.getZoomFactor())));
    }

    private void scrolled(ScrollEvent event) {
        if (event.isShiftDown() || event.getDeltaX() != 0 && event.getDeltaY() == 0) {
            canvas.look(canvas.viewport().panned(event.getDeltaX() + event.getDeltaY(), 0));
        } else {
            canvas.look(canvas.viewport().zoomedAt(event.getX(), event.getY(), Math.exp(event.getDeltaY() * WHEEL)));
        }
        event.consume();
    }
}
