package throughline.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import throughline.map.BendSlide;
import throughline.map.GridPoint;
import throughline.map.Track;
import throughline.map.TrackPoint;
import throughline.map.TransitMap;

/**
 * The paths of tracks whose stations move. Bends between two stations that move alike move along; a bend beside a moved
 * station slides so that the track keeps to the eight directions there, where it did and can; for the bends that come and go
 * see {@link MovedCorners}.
 *
 * @param places new places by station id
 */
record MovedPaths(TransitMap map, Map<String, GridPoint> places) {

    List<TrackPoint> of(Track track) {
        List<TrackPoint> path = track.path();
        List<TrackPoint> result = new ArrayList<>(path);
        List<Integer> stops = new ArrayList<>();
        for (int i = 0; i < path.size(); i++) {
            if (path.get(i) instanceof TrackPoint.Stop) {
                stops.add(i);
            }
        }
        for (int i = 0; i + 1 < stops.size(); i++) {
            between(path, result, stops.get(i), stops.get(i + 1));
        }
        if (!stops.isEmpty()) {
            around(path, result, stops.getFirst(), stops.getLast(), track.loop());
        }
        List<GridPoint> before = path.stream().map(map::place).toList();
        List<GridPoint> after = result.stream().map(this::place).toList();
        return new MovedCorners(before, after, result, track.loop()).path();
    }

    /** The bends before the first stop and behind the last: on a loop they lie between these two. */
    private void around(List<TrackPoint> path, List<TrackPoint> result, int first, int last, boolean loop) {
        if (loop) {
            between(path, result, last, first + path.size());
            return;
        }
        shift(result, 0, first, offset(path.get(first)));
        shift(result, last + 1, path.size(), offset(path.get(last)));
    }

    /** Indexes from the path's size on begin again at its start. */
    private void between(List<TrackPoint> path, List<TrackPoint> result, int from, int to) {
        GridPoint before = offset(point(path, from));
        GridPoint behind = offset(point(path, to));
        if (before.equals(behind)) {
            shift(result, from + 1, to, before);
            return;
        }
        if (!before.equals(STILL) && to - from > 1) {
            slide(path, result, from + 1);
        }
        // A single bend has slid between both its stations at once.
        if (!behind.equals(STILL) && (to - from > 2 || to - from == 2 && before.equals(STILL))) {
            slide(path, result, to - 1);
        }
    }

    private static final GridPoint STILL = new GridPoint(0, 0);

    private void slide(List<TrackPoint> path, List<TrackPoint> result, int index) {
        if (point(path, index) instanceof TrackPoint.Bend bend) {
            GridPoint before = map.place(point(path, index - 1));
            GridPoint behind = map.place(point(path, index + 1));
            new BendSlide(before, bend.at(), behind)
                    .between(place(point(result, index - 1)), place(point(result, index + 1)))
                    .ifPresent(at -> result.set(index % path.size(), new TrackPoint.Bend(at, bend.radius())));
        }
    }

    private static TrackPoint point(List<TrackPoint> path, int index) {
        return path.get(index % path.size());
    }

    private static void shift(List<TrackPoint> result, int from, int to, GridPoint offset) {
        for (int i = from; i < to; i++) {
            if (point(result, i) instanceof TrackPoint.Bend bend) {
                result.set(i % result.size(), new TrackPoint.Bend(bend.at().plus(offset), bend.radius()));
            }
        }
    }

    private GridPoint offset(TrackPoint point) {
        return place(point).minus(map.place(point));
    }

    private GridPoint place(TrackPoint point) {
        @Nullable GridPoint moved = point instanceof TrackPoint.Stop stop ? places.get(stop.station()) : null;
        return moved == null ? map.place(point) : moved;
    }
}
