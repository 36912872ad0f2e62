package throughline.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import throughline.map.GridPoint;
import throughline.map.Octilinear;
import throughline.map.TrackPoint;
import throughline.map.TransitMap;

/** The bends that new stretches of a track get by themselves, so that they keep to the eight directions. */
final class TrackCorners {

    private TrackCorners() {}

    /** The path with another stop at its end, and with a bend before it where one is needed. */
    static List<TrackPoint> extended(TransitMap map, List<TrackPoint> path, String station, GridPoint at) {
        List<TrackPoint> result = new ArrayList<>(path);
        if (!path.isEmpty()) {
            corner(map, path, at).ifPresent(result::add);
        }
        result.add(new TrackPoint.Stop(station));
        return result;
    }

    /** The path of a loop, with a bend in its closing stretch where one is needed. */
    static List<TrackPoint> closed(TransitMap map, List<TrackPoint> path) {
        List<TrackPoint> result = new ArrayList<>(path);
        corner(map, path, map.place(path.getFirst())).ifPresent(result::add);
        return result;
    }

    private static Optional<TrackPoint> corner(TransitMap map, List<TrackPoint> path, GridPoint to) {
        @Nullable GridPoint before = path.size() < 2 ? null : map.place(path.get(path.size() - 2));
        return Octilinear.corner(before, map.place(path.getLast()), to).map(at -> new TrackPoint.Bend(at, 0));
    }
}
