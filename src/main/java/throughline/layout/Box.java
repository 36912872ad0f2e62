package throughline.layout;

import java.util.List;

/** An upright rectangle on the sheet; {@code x0 <= x1} and {@code y0 <= y1}. */
public record Box(double x0, double y0, double x1, double y1) {

    /** The smallest box around two. */
    public Box union(Box other) {
        return new Box(Math.min(x0, other.x0), Math.min(y0, other.y0), Math.max(x1, other.x1), Math.max(y1, other.y1));
    }

    /** What two boxes that overlap share. */
    Box common(Box other) {
        return new Box(Math.max(x0, other.x0), Math.max(y0, other.y0), Math.min(x1, other.x1), Math.min(y1, other.y1));
    }

    /** The box of no extent at a spot. */
    public static Box around(Spot spot) {
        return new Box(spot.x(), spot.y(), spot.x(), spot.y());
    }

    /** The box grown on all sides. */
    public Box grown(double by) {
        return new Box(x0 - by, y0 - by, x1 + by, y1 + by);
    }

    /** True if the other comes nearer than {@code beside} at the sides and {@code above} from above or below. */
    boolean isNear(Box other, double beside, double above) {
        return x0 - beside < other.x1 && other.x0 < x1 + beside && y0 - above < other.y1 && other.y0 < y1 + above;
    }

    /** True if the spot lies inside or on the edge. */
    public boolean contains(Spot spot) {
        return spot.x() >= x0 && spot.x() <= x1 && spot.y() >= y0 && spot.y() <= y1;
    }

    /** True if the other box lies wholly inside. */
    public boolean contains(Box other) {
        return other.x0 >= x0 && other.x1 <= x1 && other.y0 >= y0 && other.y1 <= y1;
    }

    /** True if the two share more than an edge. */
    public boolean overlaps(Box other) {
        return x0 < other.x1 && other.x0 < x1 && y0 < other.y1 && other.y0 < y1;
    }

    /** The distance to a spot, 0 inside. */
    public double distance(Spot spot) {
        double dx = Math.max(0, Math.max(x0 - spot.x(), spot.x() - x1));
        double dy = Math.max(0, Math.max(y0 - spot.y(), spot.y() - y1));
        return Math.sqrt(dx * dx + dy * dy);
    }

    /** The four corners. */
    public List<Spot> corners() {
        return List.of(new Spot(x0, y0), new Spot(x1, y0), new Spot(x1, y1), new Spot(x0, y1));
    }

    /** Width. */
    public double width() {
        return x1 - x0;
    }

    /** Height. */
    public double height() {
        return y1 - y0;
    }

    /** The middle. */
    public Spot centre() {
        return new Spot((x0 + x1) / 2, (y0 + y1) / 2);
    }
}
