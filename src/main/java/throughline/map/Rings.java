package throughline.map;

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
            long cross = (long) (b.x() - a.x()) * (at.y() - a.y()) - (long) (b.y() - a.y()) * (at.x() - a.x());
            if (cross == 0 && isBetween(a.x(), at.x(), b.x()) && isBetween(a.y(), at.y(), b.y())) {
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
}
