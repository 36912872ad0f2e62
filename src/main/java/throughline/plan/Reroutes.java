package throughline.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import throughline.map.GridPoint;
import throughline.map.Octilinear;
import throughline.map.Station;
import throughline.map.Track;
import throughline.map.TrackPoint;

/**
 * Other ways from stop to stop that find their own bends; for a way with bends of one's own see {@link BendEdits#reroute}. All
 * refuse with {@link ChangeRefused} what is no longer there.
 */
public final class Reroutes {

    private Reroutes() {}

    /**
     * The stretch between two neighbouring stops led through another station, where the track then stops too. Its bends go,
     * and new ones come where the eight directions want them.
     *
     * @param index how many stops and bends of the path come before a point of the stretch, 1 to all; on a loop all of them
     *     for the closing stretch
     * @throws ChangeRefused also if the track stops at the station already, or has no such stretch
     */
    public static Change through(Plan plan, String track, int index, String station) {
        Track before = plan.require(track, Track.class);
        Station via = plan.require(station, Station.class);
        StopEdits.refuseStop(plan, before, via);
        List<TrackPoint> path = before.path();
        String from = stop(path, index - 1, -1, before.loop());
        String to = stop(path, index, 1, before.loop());
        if (from == null || to == null || index < 1 || from.equals(to)) {
            throw new ChangeRefused(Naming.of(plan, before) + " has no such stretch any more");
        }
        return between(plan, before, from, to, Optional.of(via));
    }

    /**
     * The stretch that passes nearest to a station led through it; see {@link #through(Plan, String, int, String)}.
     *
     * @throws ChangeRefused also if the track has fewer than two stops, or passes nearest beyond one of its ends
     */
    public static Change through(Plan plan, String track, String station) {
        Track before = plan.require(track, Track.class);
        GridPoint at = plan.require(station, Station.class).at();
        int index = TrackPaths.indexFor(plan.map(), before.path(), before.loop(), at, OptionalInt.empty());
        return through(
                plan,
                track,
                Math.clamp(index, 1, Math.max(1, before.path().size() - (before.loop() ? 0 : 1))),
                station);
    }

    /**
     * The way from one stop to another without what lay between them, or by another station alone.
     *
     * @param via a station where the track does not stop outside that stretch; empty for straight on
     * @throws ChangeRefused also if the track does not stop at both, both are one, or it would stop twice at a station
     */
    public static Change between(Plan plan, String track, String from, String to, Optional<String> via) {
        Track before = plan.require(track, Track.class);
        return between(plan, before, from, to, via.map(id -> plan.require(id, Station.class)));
    }

    private static Change between(Plan plan, Track track, String from, String to, Optional<Station> via) {
        Station first = plan.require(from, Station.class);
        Station last = plan.require(to, Station.class);
        @Nullable GridPoint before = beforeStop(plan, track, from);
        List<TrackPoint> way = new ArrayList<>();
        GridPoint at = first.at();
        if (via.isPresent()) {
            GridPoint middle = via.get().at();
            Optional<GridPoint> corner = Octilinear.corner(before, at, middle);
            corner.ifPresent(it -> way.add(new TrackPoint.Bend(it, 0)));
            way.add(new TrackPoint.Stop(via.get().id()));
            before = corner.orElse(at);
            at = middle;
        }
        Octilinear.corner(before, at, last.at()).ifPresent(it -> way.add(new TrackPoint.Bend(it, 0)));
        return BendEdits.reroute(plan, track.id(), from, to, way);
    }

    /** The place that the track comes from when it reaches a stop; null where it begins there. */
    private static @Nullable GridPoint beforeStop(Plan plan, Track track, String station) {
        List<TrackPoint> path = track.path();
        int index = path.indexOf(new TrackPoint.Stop(station));
        boolean inside = index > 0 || index == 0 && track.loop();
        return inside ? plan.map().place(path.get((index + path.size() - 1) % path.size())) : null;
    }

    /** The first stop from an index on, in steps of one; null if there is none that way. */
    private static @Nullable String stop(List<TrackPoint> path, int index, int step, boolean loop) {
        int n = path.size();
        for (int i = index, seen = 0; seen < n && (loop || i >= 0 && i < n); i += step, seen++) {
            if (path.get(Math.floorMod(i, n)) instanceof TrackPoint.Stop stop) {
                return stop.station();
            }
        }
        return null;
    }
}
