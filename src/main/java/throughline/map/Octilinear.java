package throughline.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The eight directions of the map's lines: horizontal, vertical and at 45 degrees. */
public final class Octilinear {

    private Octilinear() {}

    /**
     * The point nearest to {@code to} in one of the eight directions from {@code from}.
     *
     * @param step hundredths, 1 or more: each coordinate differs from that of {@code from} by a multiple of it, so
     *     {@link GridPoint#UNIT} keeps to the grid that {@code from} lies on
     */
    public static GridPoint snap(GridPoint from, GridPoint to, int step) {
        int dx = to.x() - from.x();
        int dy = to.y() - from.y();
        int slant = (Math.abs(dx) + Math.abs(dy)) / 2;
        List<GridPoint> candidates = new ArrayList<>();
        reach(from, new Direction(dx < 0 ? -1 : 1, 0), Math.abs(dx), step, candidates);
        reach(from, new Direction(0, dy < 0 ? -1 : 1), Math.abs(dy), step, candidates);
        reach(from, new Direction(dx < 0 ? -1 : 1, dy < 0 ? -1 : 1), slant, step, candidates);
        return candidates.stream()
                .min(Comparator.comparingDouble(to::distanceTo))
                .orElse(from);
    }

    private static void reach(GridPoint from, Direction direction, int length, int step, List<GridPoint> found) {
        int steps = (int) Math.round(length / (double) step) * step;
        direction
                .point(from, steps)
                .or(() -> direction.point(from, steps - step))
                .ifPresent(found::add);
    }

    /**
     * The places for one corner between two points so that both runs keep to the eight directions: first the two that turn
     * by 45 degrees, leaving straight and leaving slanted, then the two right angles. Empty if no corner is needed.
     */
    public static List<GridPoint> corners(GridPoint from, GridPoint to) {
        if (from.isOctilinearTo(to)) {
            return List.of();
        }
        int dx = to.x() - from.x();
        int dy = to.y() - from.y();
        int slant = Math.min(Math.abs(dx), Math.abs(dy));
        int slantX = Integer.signum(dx) * slant;
        int slantY = Integer.signum(dy) * slant;
        return List.of(
                new GridPoint(to.x() - slantX, to.y() - slantY),
                new GridPoint(from.x() + slantX, from.y() + slantY),
                new GridPoint(to.x(), from.y()),
                new GridPoint(from.x(), to.y()));
    }

    /**
     * The corner that a track takes from one point to another; empty if it needs none.
     *
     * @param before the point that it comes from, null where it begins: the corner is then the one that turns least there
     */
    public static Optional<GridPoint> corner(@Nullable GridPoint before, GridPoint from, GridPoint to) {
        List<GridPoint> corners = corners(from, to);
        if (before == null || corners.isEmpty()) {
            return corners.stream().findFirst();
        }
        return corners.subList(0, 2).stream().min(Comparator.comparingDouble(corner -> turn(before, from, corner)));
    }

    /** From -1 for straight on to 1 for back where it came from. */
    private static double turn(GridPoint before, GridPoint at, GridPoint next) {
        double ax = at.x() - before.x();
        double ay = at.y() - before.y();
        double bx = next.x() - at.x();
        double by = next.y() - at.y();
        double lengths = Math.hypot(ax, ay) * Math.hypot(bx, by);
        return lengths == 0 ? 0 : -(ax * bx + ay * by) / lengths;
    }
}
