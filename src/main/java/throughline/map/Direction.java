package throughline.map;

import java.util.Optional;

/** One of the eight directions, -1, 0 or 1 across and down; not both 0. Straight runs in them meet in whole hundredths or nowhere. */
record Direction(int dx, int dy) {

    /** The direction from one point to another; empty if they are the same, or it is none of the eight. */
    static Optional<Direction> of(GridPoint from, GridPoint to) {
        return from.equals(to) || !from.isOctilinearTo(to)
                ? Optional.empty()
                : Optional.of(new Direction(Integer.signum(to.x() - from.x()), Integer.signum(to.y() - from.y())));
    }

    /** Positive if the turn to {@code other} is gentle, 0 at a right angle, negative if it is sharp. */
    int along(Direction other) {
        return dx * other.dx + dy * other.dy;
    }

    /**
     * Where the endless line through {@code p} in this direction meets the one through {@code q} in {@code other}; empty if
     * they are parallel or meet between hundredths or outside the allowed range.
     */
    Optional<GridPoint> crossing(GridPoint p, GridPoint q, Direction other) {
        int det = dx * other.dy - dy * other.dx;
        if (det == 0) {
            return Optional.empty();
        }
        int cross = (q.x() - p.x()) * other.dy - (q.y() - p.y()) * other.dx;
        return cross % det == 0 ? point(p, cross / det) : Optional.empty();
    }

    /** {@code steps} hundredths from {@code p} in this direction, along each axis that it follows; empty out of range. */
    Optional<GridPoint> point(GridPoint p, int steps) {
        int x = p.x() + dx * steps;
        int y = p.y() + dy * steps;
        boolean inRange = Math.abs(x) <= GridPoint.LIMIT && Math.abs(y) <= GridPoint.LIMIT;
        return inRange ? Optional.of(new GridPoint(x, y)) : Optional.empty();
    }
}
