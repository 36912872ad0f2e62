package throughline.map;

import java.util.Comparator;
import java.util.Optional;

/**
 * Where a bend goes when a point beside it moves, so that the runs on both its sides keep to the eight directions.
 *
 * @param from the point before the bend, as it was
 * @param bend the bend, as it was
 * @param to the point behind the bend, as it was
 */
public record BendSlide(GridPoint from, GridPoint bend, GridPoint to) {

    /**
     * The bend's place between points that moved. If it can, it slides so that both runs keep their very directions;
     * otherwise it goes to the nearest corner that turns no sharper than before. Empty if there is none, or the runs did
     * not keep to the eight directions before.
     */
    public Optional<GridPoint> between(GridPoint newFrom, GridPoint newTo) {
        Optional<Direction> in = Direction.of(from, bend);
        Optional<Direction> out = Direction.of(bend, to);
        if (in.isEmpty() || out.isEmpty()) {
            return Optional.empty();
        }
        Optional<GridPoint> same = in.get()
                .crossing(newFrom, newTo, out.get())
                .filter(at -> Direction.of(newFrom, at).equals(in)
                        && Direction.of(at, newTo).equals(out));
        int sharpest = Math.min(0, in.get().along(out.get()));
        return same.or(() -> Octilinear.corners(newFrom, newTo).stream()
                        .filter(at -> turnsLess(newFrom, at, newTo, sharpest))
                        .min(Comparator.comparingDouble(bend::distanceTo)))
                .or(() -> onStraight(newFrom, newTo));
    }

    private static boolean turnsLess(GridPoint from, GridPoint at, GridPoint to, int sharpest) {
        Optional<Direction> in = Direction.of(from, at);
        Optional<Direction> out = Direction.of(at, to);
        return in.isPresent() && out.isPresent() && in.get().along(out.get()) >= sharpest;
    }

    /** The nearest place on the straight run that is left where no corner is needed any more. */
    private Optional<GridPoint> onStraight(GridPoint newFrom, GridPoint newTo) {
        Optional<Direction> straight = Direction.of(newFrom, newTo);
        int length = Math.max(Math.abs(newTo.x() - newFrom.x()), Math.abs(newTo.y() - newFrom.y()));
        if (straight.isEmpty() || length < 2) {
            return Optional.empty();
        }
        Direction way = straight.get();
        double dot = (bend.x() - newFrom.x()) * (double) way.dx() + (bend.y() - newFrom.y()) * (double) way.dy();
        long nearest = Math.round(dot / way.along(way));
        return way.point(newFrom, (int) Math.clamp(nearest, 1, length - 1));
    }
}
