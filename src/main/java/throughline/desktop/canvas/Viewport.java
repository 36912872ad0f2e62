package throughline.desktop.canvas;

import throughline.draw.Placement;
import throughline.layout.Box;
import throughline.layout.Sheet;
import throughline.layout.Spot;

/**
 * Where the sheet lies in the window.
 *
 * @param view what fits the window at zoom 1, sheet units
 * @param width of the canvas, pixels
 * @param height of the canvas, pixels
 * @param zoom 1 for the whole of {@code view}
 * @param centre the place in the middle of the canvas, sheet units
 */
record Viewport(Box view, double width, double height, double zoom, Spot centre) {

    /** The farthest out. */
    static final double MIN_ZOOM = 0.4;

    /** The farthest in, in pixels per sheet unit. */
    static final double MAX_SCALE = 4;

    /** A viewport from the model's numbers, where NaN means the middle of the map. */
    static Viewport of(Box view, double width, double height, double zoom, double unitsX, double unitsY) {
        Spot middle = view.centre();
        Spot centre = new Spot(
                Double.isNaN(unitsX) ? middle.x() : unitsX * Sheet.UNIT,
                Double.isNaN(unitsY) ? middle.y() : unitsY * Sheet.UNIT);
        return new Viewport(view, Math.max(1, width), Math.max(1, height), zoom, centre);
    }

    /** Pixels in a sheet unit when the whole map fits. */
    double fitScale() {
        return Math.min(width / view.width(), height / view.height());
    }

    /** Pixels in a sheet unit. */
    double scale() {
        return fitScale() * zoom;
    }

    /** The largest zoom allowed. */
    double maxZoom() {
        return Math.max(2, MAX_SCALE / fitScale());
    }

    Placement placement() {
        double scale = scale();
        return new Placement(width / 2 - scale * centre.x(), height / 2 - scale * centre.y(), scale);
    }

    Spot toSheet(double x, double y) {
        Placement placement = placement();
        return new Spot(placement.innerX(x), placement.innerY(y));
    }

    /** The viewport zoomed by a factor, with the spot under (x, y) staying where it is. */
    Viewport zoomedAt(double x, double y, double factor) {
        double next = Math.clamp(zoom * factor, MIN_ZOOM, maxZoom());
        Spot under = toSheet(x, y);
        double scale = fitScale() * next;
        Spot moved = new Spot(under.x() - (x - width / 2) / scale, under.y() - (y - height / 2) / scale);
        return new Viewport(view, width, height, next, moved);
    }

    /** The viewport moved by pixels of the hand. */
    Viewport panned(double dx, double dy) {
        return new Viewport(view, width, height, zoom, new Spot(centre.x() - dx / scale(), centre.y() - dy / scale()));
    }

    /** The viewport that shows a box whole, not nearer than {@code closest} times the fit. */
    Viewport showing(Box box, double closest) {
        double fit = Math.min(width / box.width(), height / box.height()) / fitScale();
        return new Viewport(view, width, height, Math.clamp(fit, MIN_ZOOM, Math.min(closest, maxZoom())), box.centre());
    }

    /** The viewport with another place in the middle. */
    Viewport centredOn(Spot place) {
        return new Viewport(view, width, height, zoom, place);
    }

    /** What is to be seen, in sheet units. */
    Box visible() {
        Spot from = toSheet(0, 0);
        Spot to = toSheet(width, height);
        return new Box(from.x(), from.y(), to.x(), to.y());
    }
}
