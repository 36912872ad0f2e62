package throughline.layout;

/** Distances in the plane. */
final class Geometry {

    private Geometry() {}

    /** From a spot to the straight piece between two others. */
    static double distance(Spot spot, Spot a, Spot b) {
        double dx = b.x() - a.x();
        double dy = b.y() - a.y();
        double length = dx * dx + dy * dy;
        double share = length == 0 ? 0 : ((spot.x() - a.x()) * dx + (spot.y() - a.y()) * dy) / length;
        return spot.distance(a.towards(b, Math.clamp(share, 0, 1)));
    }

    /** From a box to a straight piece; 0 if they touch. */
    static double distance(Box box, Spot a, Spot b) {
        if (touches(box, a, b)) {
            return 0;
        }
        double nearest = Math.min(box.distance(a), box.distance(b));
        for (Spot corner : box.corners()) {
            nearest = Math.min(nearest, distance(corner, a, b));
        }
        return nearest;
    }

    /** True if the piece and the box share a spot. */
    static boolean touches(Box box, Spot a, Spot b) {
        return box.contains(a) || box.contains(b) || crosses(box, a, b);
    }

    /** Liang-Barsky: cuts the piece by the four sides and looks whether anything is left. */
    private static boolean crosses(Box box, Spot a, Spot b) {
        double dx = b.x() - a.x();
        double dy = b.y() - a.y();
        double[] p = {-dx, dx, -dy, dy};
        double[] q = {a.x() - box.x0(), box.x1() - a.x(), a.y() - box.y0(), box.y1() - a.y()};
        double from = 0;
        double to = 1;
        for (int i = 0; i < 4; i++) {
            if (p[i] == 0) {
                if (q[i] < 0) {
                    return false;
                }
            } else if (p[i] < 0) {
                from = Math.max(from, q[i] / p[i]);
            } else {
                to = Math.min(to, q[i] / p[i]);
            }
        }
        return from <= to;
    }
}
