package throughline.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import throughline.item.InvalidItem;

/** Rings of neighborhoods that keep to the eight directions. Edge {@code i} leads from corner {@code i} to the next. */
public final class Outlines {

    private Outlines() {}

    /**
     * The ring through points, with a corner put in where two of them do not lie in one of the eight directions from each
     * other, and without points that are no corners.
     *
     * @param points in order, the last joins the first
     * @throws InvalidItem naming {@code outline} if it encloses nothing, crosses itself, or has more than 400 corners
     */
    public static List<GridPoint> through(List<GridPoint> points) {
        List<GridPoint> ring = new ArrayList<>();
        for (GridPoint point : points) {
            join(ring, point);
            ring.add(point);
        }
        if (!points.isEmpty()) {
            join(ring, points.getFirst());
        }
        return checked(ring);
    }

    private static void join(List<GridPoint> ring, GridPoint to) {
        if (!ring.isEmpty()) {
            @Nullable GridPoint before = ring.size() < 2 ? null : ring.get(ring.size() - 2);
            Octilinear.corner(before, ring.getLast(), to).ifPresent(ring::add);
        }
    }

    /**
     * A box.
     *
     * @throws InvalidItem naming {@code outline} if the two corners lie on one level or upright line
     */
    public static List<GridPoint> box(GridPoint corner, GridPoint opposite) {
        return checked(List.of(
                corner, new GridPoint(opposite.x(), corner.y()), opposite, new GridPoint(corner.x(), opposite.y())));
    }

    /** True if all edges keep to the eight directions. */
    public static boolean isOctilinear(List<GridPoint> ring) {
        for (int i = 0; i < ring.size(); i++) {
            if (!at(ring, i).isOctilinearTo(at(ring, i + 1))) {
                return false;
            }
        }
        return true;
    }

    /**
     * The ring with a corner at another place: both its edges move in parallel, and the corners at their other ends slide
     * along the edges behind them. In a ring that does not keep to the eight directions the corner alone moves.
     *
     * @throws InvalidItem naming {@code outline} if no such ring is left
     */
    public static List<GridPoint> withCorner(List<GridPoint> ring, int corner, GridPoint at) {
        if (!isOctilinear(ring)) {
            List<GridPoint> moved = new ArrayList<>(ring);
            moved.set(corner, at);
            return checked(moved);
        }
        return cornerAt(ring, corner, at)
                .or(() -> cornerAt(ring, corner, beside(at)))
                .map(Outlines::checked)
                .orElseThrow(Outlines::nothingLeft);
    }

    /** Off the grid slanted edges meet between hundredths at every other place; one hundredth aside they do not. */
    private static GridPoint beside(GridPoint at) {
        return at.equals(at.snapped()) ? at : at.plus(new GridPoint(1, 0));
    }

    private static Optional<List<GridPoint>> cornerAt(List<GridPoint> ring, int corner, GridPoint at) {
        return shifted(ring, corner - 1, at).flatMap(moved -> shifted(moved, corner, at));
    }

    /**
     * The ring with an edge moved in parallel so that it leads through a place; its corners slide along the edges beside it.
     *
     * @throws InvalidItem naming {@code outline} if no such ring is left
     */
    public static List<GridPoint> withEdge(List<GridPoint> ring, int edge, GridPoint through) {
        return shifted(ring, edge, through)
                .or(() -> shifted(ring, edge, beside(through)))
                .map(Outlines::checked)
                .orElseThrow(Outlines::nothingLeft);
    }

    /** Empty if the edge or one beside it keeps to none of the eight directions, or they would not meet. */
    private static Optional<List<GridPoint>> shifted(List<GridPoint> ring, int edge, GridPoint through) {
        GridPoint before = at(ring, edge - 1);
        GridPoint from = at(ring, edge);
        GridPoint to = at(ring, edge + 1);
        GridPoint behind = at(ring, edge + 2);
        return Direction.of(from, to)
                .flatMap(way -> Direction.of(before, from)
                        .flatMap(in -> way.crossing(through, before, in))
                        .flatMap(newFrom -> Direction.of(to, behind)
                                .flatMap(out -> way.crossing(through, behind, out))
                                .map(newTo -> {
                                    List<GridPoint> moved = new ArrayList<>(ring);
                                    moved.set(Math.floorMod(edge, ring.size()), newFrom);
                                    moved.set(Math.floorMod(edge + 1, ring.size()), newTo);
                                    return moved;
                                })));
    }

    private static GridPoint at(List<GridPoint> ring, int index) {
        return ring.get(Math.floorMod(index, ring.size()));
    }

    private static List<GridPoint> checked(List<GridPoint> ring) {
        List<GridPoint> corners = Rings.corners(ring);
        if (corners.size() < 3) {
            throw nothingLeft();
        }
        if (corners.size() > 400) {
            throw new InvalidItem("outline", "a neighborhood has 3 to 400 corners, this has " + corners.size());
        }
        if (Rings.crossesItself(corners)) {
            throw new InvalidItem("outline", "the outline would cross itself");
        }
        return corners;
    }

    private static InvalidItem nothingLeft() {
        return new InvalidItem("outline", "the outline would enclose nothing");
    }
}
