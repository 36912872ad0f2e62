package throughline.draw;

/**
 * A move and an even scale: a point p becomes (dx + scale * p.x, dy + scale * p.y).
 *
 * @param scale above 0
 */
public record Placement(double dx, double dy, double scale) {

    /** The placement that changes nothing. */
    public static final Placement NONE = new Placement(0, 0, 1);

    /** Checks the scale. */
    public Placement {
        if (!(scale > 0) || !Double.isFinite(scale) || !Double.isFinite(dx) || !Double.isFinite(dy)) {
            throw new IllegalArgumentException("a placement is finite and its scale above 0");
        }
    }

    /** The outer x of an inner x. */
    public double x(double inner) {
        return dx + scale * inner;
    }

    /** The outer y of an inner y. */
    public double y(double inner) {
        return dy + scale * inner;
    }

    /** The inner x of an outer x. */
    public double innerX(double outer) {
        return (outer - dx) / scale;
    }

    /** The inner y of an outer y. */
    public double innerY(double outer) {
        return (outer - dy) / scale;
    }

    /** The placement that fits a box into another, centred. */
    public static Placement fit(double x, double y, double width, double height, double intoWidth, double intoHeight) {
        double scale = Math.min(intoWidth / width, intoHeight / height);
        return new Placement(
                (intoWidth - scale * width) / 2 - scale * x, (intoHeight - scale * height) / 2 - scale * y, scale);
    }
}
