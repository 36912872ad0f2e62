package throughline.layout;

import throughline.map.GridPoint;

/**
 * An endless straight line that runs can share, pointing right, or down where it is vertical.
 *
 * @param dx x of its direction, a unit vector, rounded so that equal lines are equal
 * @param dy y of its direction
 * @param offset its distance from the origin to the right of its direction, in thousandths of a grid unit
 */
record Carrier(long dx, long dy, long offset) {

    private static final double ONE = 1e6;

    /** The line through two different points. */
    static Carrier through(GridPoint a, GridPoint b) {
        double x = b.unitsX() - a.unitsX();
        double y = b.unitsY() - a.unitsY();
        double length = Math.hypot(x, y);
        boolean forward = x > 1e-9 || (Math.abs(x) <= 1e-9 && y > 0);
        double ux = (forward ? x : -x) / length;
        double uy = (forward ? y : -y) / length;
        long offset = Math.round((-uy * a.unitsX() + ux * a.unitsY()) * 1000);
        return new Carrier(Math.round(ux * ONE), Math.round(uy * ONE), offset);
    }

    double ux() {
        return dx / ONE;
    }

    double uy() {
        return dy / ONE;
    }

    /** How far along the line a point lies, in grid units. */
    double along(GridPoint point) {
        return point.unitsX() * ux() + point.unitsY() * uy();
    }
}
