package throughline.draw;

import java.util.List;

/** Polygons with rounded corners. */
final class Corners {

    private static final double ON_CURVE = 2.0 / 3;

    private Corners() {}

    /**
     * A closed polygon whose corners are rounded off by {@code radius}, less where an edge is too short for it.
     *
     * @param ring x and y of each corner
     */
    static Outline rounded(List<double[]> ring, double radius) {
        Outline.Builder path = Outline.builder();
        int n = ring.size();
        for (int i = 0; i < n; i++) {
            double[] at = ring.get(i);
            double[] from = towards(at, ring.get((i + n - 1) % n), radius);
            double[] to = towards(at, ring.get((i + 1) % n), radius);
            path.to(from[0], from[1]);
            if (radius > 0) {
                // A quadratic curve with its control point in the corner, written as a cubic one.
                path.curve(
                        from[0] + (at[0] - from[0]) * ON_CURVE,
                        from[1] + (at[1] - from[1]) * ON_CURVE,
                        to[0] + (at[0] - to[0]) * ON_CURVE,
                        to[1] + (at[1] - to[1]) * ON_CURVE,
                        to[0],
                        to[1]);
            }
        }
        return path.close().build();
    }

    private static double[] towards(double[] at, double[] other, double radius) {
        double length = Math.hypot(other[0] - at[0], other[1] - at[1]);
        double step = length == 0 ? 0 : Math.min(radius, length / 2) / length;
        return new double[] {at[0] + (other[0] - at[0]) * step, at[1] + (other[1] - at[1]) * step};
    }
}
