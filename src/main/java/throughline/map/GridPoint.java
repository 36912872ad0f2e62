package throughline.map;

import throughline.item.InvalidItem;

/**
 * A place on the map in hundredths of a grid unit, origin top left, y downwards. Fixed-point, so that a plan read on
 * another machine is the same plan to the last bit; pixels exist only on surfaces.
 *
 * @param x hundredths of a unit, -1,000,000 to 1,000,000
 * @param y hundredths of a unit, -1,000,000 to 1,000,000
 */
public record GridPoint(int x, int y) {

    /** Hundredths in one grid unit. */
    public static final int UNIT = 100;

    /** The farthest a coordinate may lie from the origin, in hundredths. */
    public static final int LIMIT = 1_000_000;

    /** Checks the range. */
    public GridPoint {
        if (Math.abs((long) x) > LIMIT || Math.abs((long) y) > LIMIT) {
            throw new InvalidItem("point", "a place lies within 10000 units of the origin");
        }
    }

    /** A point given in whole grid units. */
    public static GridPoint ofUnits(int x, int y) {
        return new GridPoint(Math.multiplyExact(x, UNIT), Math.multiplyExact(y, UNIT));
    }

    /** The nearest point to coordinates given in grid units, kept within the allowed range. */
    public static GridPoint nearest(double unitsX, double unitsY) {
        return new GridPoint(clamp(unitsX), clamp(unitsY));
    }

    private static int clamp(double units) {
        return (int) Math.clamp(Math.round(units * UNIT), -LIMIT, LIMIT);
    }

    /** Grid units from the left. */
    public double unitsX() {
        return x / (double) UNIT;
    }

    /** Grid units from the top. */
    public double unitsY() {
        return y / (double) UNIT;
    }

    /** The nearest whole grid unit. */
    public GridPoint snapped() {
        return nearest(Math.rint(unitsX()), Math.rint(unitsY()));
    }

    /** True if the straight run to {@code other} is horizontal, vertical or at 45 degrees. */
    public boolean isOctilinearTo(GridPoint other) {
        int dx = Math.abs(x - other.x);
        int dy = Math.abs(y - other.y);
        return dx == 0 || dy == 0 || dx == dy;
    }

    /** The straight distance in hundredths. */
    public double distanceTo(GridPoint other) {
        return Math.hypot(other.x - x, other.y - y);
    }

    /** This point moved by {@code offset}; what would leave the allowed range stays at its edge. */
    public GridPoint plus(GridPoint offset) {
        return new GridPoint(
                Math.clamp((long) x + offset.x, -LIMIT, LIMIT), Math.clamp((long) y + offset.y, -LIMIT, LIMIT));
    }

    /** The offset that leads here from {@code other}; what is beyond the allowed range stays at its edge. */
    public GridPoint minus(GridPoint other) {
        return new GridPoint(
                Math.clamp((long) x - other.x, -LIMIT, LIMIT), Math.clamp((long) y - other.y, -LIMIT, LIMIT));
    }
}
