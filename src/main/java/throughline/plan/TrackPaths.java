package throughline.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import throughline.map.GridPoint;
import throughline.map.TrackPoint;
import throughline.map.TransitMap;

/** Where a stop fits on a track, and what is left when one goes. Indexes count the stops and bends of the path. */
final class TrackPaths {

    private TrackPaths() {}

    private record Fit(int index, double distance, double detour) {
        boolean betterThan(Fit other) {
            return distance < other.distance || (distance == other.distance && detour < other.detour);
        }
    }

    /**
     * The index to put a new stop in at.
     *
     * @param at the new stop's place
     * @param stop how many stops come before it; where absent, the nearest place on the path decides, and of equally near
     *     ones the shortest detour
     */
    static int indexFor(TransitMap map, List<TrackPoint> path, boolean loop, GridPoint at, OptionalInt stop) {
        int first = stop.isPresent() ? afterStops(path, stop.getAsInt()) : 0;
        int last = stop.isPresent() ? beforeStop(path, stop.getAsInt()) : path.size();
        Fit best = new Fit(last, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
        for (int i = first; i <= last; i++) {
            Fit fit = fit(map, path, loop, at, i);
            best = fit.betterThan(best) ? fit : best;
        }
        return best.index();
    }

    private static Fit fit(TransitMap map, List<TrackPoint> path, boolean loop, GridPoint at, int index) {
        if (path.isEmpty()) {
            return new Fit(0, 0, 0);
        }
        boolean outside = index == 0 || index == path.size();
        if (outside && !(loop && path.size() > 1)) {
            double gap = distance(at, map.place(index == 0 ? path.getFirst() : path.getLast()));
            return new Fit(index, gap, gap);
        }
        GridPoint from = map.place(outside ? path.getLast() : path.get(index - 1));
        GridPoint to = map.place(outside ? path.getFirst() : path.get(index));
        double detour = distance(from, at) + distance(at, to) - distance(from, to);
        // A loop closes behind its last point; in front of its first is the same stretch.
        return new Fit(outside ? path.size() : index, toStretch(at, from, to), detour);
    }

    private static int afterStops(List<TrackPoint> path, int stops) {
        int seen = 0;
        for (int i = 0; i < path.size() && seen < stops; i++) {
            if (path.get(i) instanceof TrackPoint.Stop && ++seen == stops) {
                return i + 1;
            }
        }
        return 0;
    }

    private static int beforeStop(List<TrackPoint> path, int stops) {
        int seen = 0;
        for (int i = 0; i < path.size(); i++) {
            if (path.get(i) instanceof TrackPoint.Stop && seen++ == stops) {
                return i;
            }
        }
        return path.size();
    }

    /**
     * The path without a station's stop. A corner there stays as a bend where the straight run past it would leave the
     * eight directions; bends behind the last stop go with it.
     */
    static List<TrackPoint> without(TransitMap map, List<TrackPoint> path, boolean loop, String station) {
        int index = path.indexOf(new TrackPoint.Stop(station));
        if (index < 0) {
            return path;
        }
        List<TrackPoint> rest = new ArrayList<>(path);
        TrackPoint gone = rest.remove(index);
        int n = rest.size();
        boolean inside = index > 0 && index < n;
        if (n > 1 && (inside || loop)) {
            GridPoint from = map.place(rest.get((index + n - 1) % n));
            GridPoint at = map.place(gone);
            GridPoint to = map.place(rest.get(index % n));
            if (from.isOctilinearTo(at) && at.isOctilinearTo(to) && !from.isOctilinearTo(to)) {
                rest.add(index, new TrackPoint.Bend(at, 0));
            }
        }
        return loop ? rest : trimmed(rest);
    }

    /** The path without bends before its first stop and behind its last. */
    static List<TrackPoint> trimmed(List<TrackPoint> path) {
        List<TrackPoint> rest = new ArrayList<>(path);
        while (!rest.isEmpty() && rest.getFirst() instanceof TrackPoint.Bend) {
            rest.removeFirst();
        }
        while (!rest.isEmpty() && rest.getLast() instanceof TrackPoint.Bend) {
            rest.removeLast();
        }
        return rest;
    }

    private static double toStretch(GridPoint at, GridPoint from, GridPoint to) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double square = dx * dx + dy * dy;
        double along = square == 0 ? 0 : ((at.x() - from.x()) * dx + (at.y() - from.y()) * dy) / square;
        double part = Math.clamp(along, 0, 1);
        return Math.hypot(from.x() + part * dx - at.x(), from.y() + part * dy - at.y());
    }

    private static double distance(GridPoint a, GridPoint b) {
        return Math.hypot(b.x() - a.x(), b.y() - a.y());
    }
}
