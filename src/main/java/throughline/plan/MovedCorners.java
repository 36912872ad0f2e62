package throughline.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import throughline.map.GridPoint;
import throughline.map.Octilinear;
import throughline.map.TrackPoint;

/**
 * Bends that come and go with moved stations. A straight stretch that kept to the eight directions and no longer would gets a
 * bend, the one that leaves its resting end as it was; a bend that comes to lie on the straight between its neighbours goes.
 * So a station moved there and back leaves its tracks as they were.
 *
 * @param before places of the path's points as they were, in order
 * @param after the same points' places now
 * @param moved the path's points as they are now
 * @param loop true if the last point joins the first
 */
record MovedCorners(List<GridPoint> before, List<GridPoint> after, List<TrackPoint> moved, boolean loop) {

    List<TrackPoint> path() {
        List<TrackPoint> result = new ArrayList<>();
        for (int i = 0; i < moved.size(); i++) {
            if (!isStraightNow(i)) {
                result.add(moved.get(i));
            }
            if (i + 1 < moved.size() || loop && moved.size() > 1) {
                corner(i, (i + 1) % moved.size()).ifPresent(at -> result.add(new TrackPoint.Bend(at, 0)));
            }
        }
        return result;
    }

    private boolean isStraightNow(int index) {
        boolean inside = loop || index > 0 && index < moved.size() - 1;
        return moved.get(index) instanceof TrackPoint.Bend
                && inside
                && isStraight(after, index)
                && !isStraight(before, index);
    }

    private static boolean isStraight(List<GridPoint> places, int index) {
        int n = places.size();
        GridPoint from = places.get((index + n - 1) % n);
        GridPoint at = places.get(index);
        GridPoint to = places.get((index + 1) % n);
        long cross = (long) (at.x() - from.x()) * (to.y() - at.y()) - (long) (at.y() - from.y()) * (to.x() - at.x());
        long dot = (long) (at.x() - from.x()) * (to.x() - at.x()) + (long) (at.y() - from.y()) * (to.y() - at.y());
        return cross == 0 && dot > 0;
    }

    private Optional<GridPoint> corner(int from, int to) {
        GridPoint a = after.get(from);
        GridPoint b = after.get(to);
        if (a.isOctilinearTo(b) || !before.get(from).isOctilinearTo(before.get(to))) {
            return Optional.empty();
        }
        boolean rests = a.equals(before.get(from));
        GridPoint still = before.get(rests ? from : to);
        GridPoint other = before.get(rests ? to : from);
        GridPoint end = rests ? a : b;
        List<GridPoint> gentle = Octilinear.corners(a, b).subList(0, 2);
        return gentle.stream()
                .filter(at -> isSameWay(still, other, end, at))
                .findFirst()
                .or(() -> gentle.stream().findFirst());
    }

    /** True if {@code b} lies from {@code a} in the direction in which {@code to} lies from {@code from}. */
    private static boolean isSameWay(GridPoint from, GridPoint to, GridPoint a, GridPoint b) {
        return Integer.signum(to.x() - from.x()) == Integer.signum(b.x() - a.x())
                && Integer.signum(to.y() - from.y()) == Integer.signum(b.y() - a.y());
    }
}
