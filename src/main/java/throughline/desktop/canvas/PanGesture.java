package throughline.desktop.canvas;

import javafx.scene.input.MouseEvent;

/** Moves the map under the window. */
final class PanGesture implements Gesture {

    private final MapCanvas canvas;
    private final Viewport before;
    private final double startX;
    private final double startY;

    PanGesture(MapCanvas canvas, MouseEvent press) {
        this.canvas = canvas;
        this.before = canvas.viewport();
        this.startX = press.getX();
        this.startY = press.getY();
    }

    @Override
    public void drag(MouseEvent event) {
        canvas.look(before.panned(event.getX() - startX, event.getY() - startY));
    }

    @Override
    public void release(MouseEvent event) {
        // The view is where the hand left it.
    }

    @Override
    public void cancel() {
        canvas.look(before);
    }
}
