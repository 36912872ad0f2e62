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
 * @param foot how much of the height the controls at the foot take, pixels; the map fits above them
 * @param zoom 1 for the whole of {@code view}
 * @param centre the place in the middle of what is free above the foot, sheet units
 */
record Viewport(Box view, double width, double height, double foot, double zoom, Spot centre) {

    /** The farthest out. */
    static final double MIN_ZOOM = 0.4;

    /** The farthest in, in pixels per sheet unit. */
    static final double MAX_SCALE = 4;

    /** What stays free at the sides of the fitting map, pixels: outer names reach over the edge of their neighborhood. */
    private static final double EDGE = 8;

    /** The largest part of the height that is left to the foot. */
    private static final double MOST = 0.25;

    /** A viewport from the model's numbers, where NaN means the middle of the map. */
    static Viewport of(Box view, double width, double height, double foot, double zoom, double unitsX, double unitsY) {
        Spot middle = view.centre();
        Spot centre = new Spot(
                Double.isNaN(unitsX) ? middle.x() : unitsX * Sheet.UNIT,
                Double.isNaN(unitsY) ? middle.y() : unitsY * Sheet.UNIT);
        return new Viewport(view, Math.max(1, width), Math.max(1, height), Math.min(foot, height * MOST), zoom, centre);
    }

    /** Pixels in a sheet unit when the whole map fits. */
    double fitScale() {
        return scaleFor(view);
    }

    private double scaleFor(Box box) {
        return Math.min(Math.max(1, width - 2 * EDGE) / box.width(), (height - foot) / box.height());
    }

    private double midX() {
        return width / 2;
    }

    private double midY() {
        return (height - foot) / 2;
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
        return new Placement(midX() - scale * centre.x(), midY() - scale * centre.y(), scale);
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
        Spot moved = new Spot(under.x() - (x - midX()) / scale, under.y() - (y - midY()) / scale);
        return new Viewport(view, width, height, foot, next, moved);
    }

    /** The viewport zoomed by a factor about its middle. */
    Viewport zoomed(double factor) {
        return zoomedAt(midX(), midY(), factor);
    }

    /** The viewport moved by pixels of the hand. */
    Viewport panned(double dx, double dy) {
        return new Viewport(
                view, width, height, foot, zoom, new Spot(centre.x() - dx / scale(), centre.y() - dy / scale()));
    }

    /** The viewport that shows a box whole, not nearer than {@code closest} times the fit. */
    Viewport showing(Box box, double closest) {
        double fit = scaleFor(box) / fitScale();
        return new Viewport(
                view, width, height, foot, Math.clamp(fit, MIN_ZOOM, Math.min(closest, maxZoom())), box.centre());
    }

    /** The viewport with another place in the middle. */
    Viewport centredOn(Spot place) {
        return new Viewport(view, width, height, foot, zoom, place);
    }

    /** What is to be seen, in sheet units. */
    Box visible() {
        Spot from = toSheet(0, 0);
        Spot to = toSheet(width, height);
        return new Box(from.x(), from.y(), to.x(), to.y());
    }
}
