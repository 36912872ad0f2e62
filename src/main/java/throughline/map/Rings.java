package throughline.map;

import java.util.ArrayList;
import java.util.List;

/** Closed rings of points. */
final class Rings {

    private Rings() {}

    /** True if {@code at} lies inside the ring or on its edge; in whole numbers, so no machine sees it otherwise. */
    static boolean contains(List<GridPoint> ring, GridPoint at) {
        boolean inside = false;
        for (int i = 0; i < ring.size(); i++) {
            GridPoint a = ring.get(i);
            GridPoint b = ring.get((i + 1) % ring.size());
            long cross = cross(a, b, at);
            if (cross == 0 && isOn(a, b, at)) {
                return true;
            }
            boolean crosses = (a.y() > at.y()) != (b.y() > at.y());
            if (crosses && (cross > 0) == (b.y() > a.y())) {
                inside = !inside;
            }
        }
        return inside;
    }

    private static boolean isBetween(int a, int value, int b) {
        return Math.min(a, b) <= value && value <= Math.max(a, b);
    }

    /** The ring without repeated points and points on straight edges. */
    static List<GridPoint> corners(List<GridPoint> ring) {
        List<GridPoint> left = new ArrayList<>(ring);
        for (int i = 0; i < left.size() && left.size() > 2; ) {
            GridPoint before = left.get((i + left.size() - 1) % left.size());
            if (cross(before, left.get(i), left.get((i + 1) % left.size())) == 0) {
                left.remove(i);
                // What stood beside the point may be no corner any more.
                i = 0;
            } else {
                i++;
            }
        }
        return left;
    }

    /** True if two edges that are not neighbours meet. */
    static boolean crossesItself(List<GridPoint> ring) {
        int n = ring.size();
        for (int i = 0; i < n; i++) {
            for (int j = i + 2; j < n; j++) {
                boolean neighbours = i == 0 && j == n - 1;
                if (!neighbours && meet(ring.get(i), ring.get(i + 1), ring.get(j), ring.get((j + 1) % n))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean meet(GridPoint a, GridPoint b, GridPoint c, GridPoint d) {
        long abc = Long.signum(cross(a, b, c));
        long abd = Long.signum(cross(a, b, d));
        long cda = Long.signum(cross(c, d, a));
        long cdb = Long.signum(cross(c, d, b));
        return abc * abd < 0 && cda * cdb < 0
                || abc == 0 && isOn(a, b, c)
                || abd == 0 && isOn(a, b, d)
                || cda == 0 && isOn(c, d, a)
                || cdb == 0 && isOn(c, d, b);
    }

    private static boolean isOn(GridPoint a, GridPoint b, GridPoint at) {
        return isBetween(a.x(), at.x(), b.x()) && isBetween(a.y(), at.y(), b.y());
    }

    /** Twice the area of the triangle, positive clockwise as seen on the map. */
    private static long cross(GridPoint a, GridPoint b, GridPoint c) {
        return (long) (b.x() - a.x()) * (c.y() - a.y()) - (long) (b.y() - a.y()) * (c.x() - a.x());
    }
}
