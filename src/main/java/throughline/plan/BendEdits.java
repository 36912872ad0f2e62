package throughline.plan;

import java.util.ArrayList;
import java.util.List;
import throughline.item.InvalidItem;
import throughline.item.Message;
import throughline.map.GridPoint;
import throughline.map.Station;
import throughline.map.Track;
import throughline.map.TrackPoint;

/**
 * Edits of the way a track takes between its stops. Indexes count the stops and bends of its path from 0. All refuse with
 * {@link ChangeRefused} what is no longer there.
 */
public final class BendEdits {

    private BendEdits() {}

    /**
     * A bend between two points of the path, rounded automatically.
     *
     * @param index what the bend's index is afterwards: 1 to the last point's, on a loop one more for the closing stretch
     */
    public static Change add(Plan plan, String track, int index, GridPoint at) {
        Track before = plan.require(track, Track.class);
        List<TrackPoint> path = new ArrayList<>(before.path());
        int last = before.loop() && path.size() > 1 ? path.size() : path.size() - 1;
        if (index < 1 || index > last) {
            throw new ChangeRefused("a bend lies between two points of " + Naming.of(plan, before));
        }
        path.add(index, new TrackPoint.Bend(at, 0));
        return TrackEdits.replace(plan, before, before.withPath(path), "change.bend.add");
    }

    /** A bend at another place; its radius stays. */
    public static Change move(Plan plan, String track, int index, GridPoint at) {
        Track before = plan.require(track, Track.class);
        List<TrackPoint> path = new ArrayList<>(before.path());
        path.set(index, new TrackPoint.Bend(at, bend(plan, before, index).radius()));
        return TrackEdits.replace(plan, before, before.withPath(path), "change.bend.move");
    }

    /** The track without a bend: straight on from the point before it to the one behind it. */
    public static Change remove(Plan plan, String track, int index) {
        Track before = plan.require(track, Track.class);
        bend(plan, before, index);
        List<TrackPoint> path = new ArrayList<>(before.path());
        path.remove(index);
        return TrackEdits.replace(plan, before, before.withPath(path), "change.bend.remove");
    }

    /**
     * Another way between the same stops: all bends at once.
     *
     * @param path the stops as they are, with the bends between them
     * @throws ChangeRefused also if the stops are not those of the track in the same order
     * @throws InvalidItem if a bend lies before the first or behind the last stop of a track that is no loop
     */
    public static Change course(Plan plan, String track, List<TrackPoint> path) {
        Track before = plan.require(track, Track.class);
        Track after = before.withPath(path);
        if (!after.stations().equals(before.stations())) {
            throw new ChangeRefused("the stops of " + Naming.of(plan, before) + " are not those any more");
        }
        return TrackEdits.replace(plan, before, after, "change.course");
    }

    private static TrackPoint.Bend bend(Plan plan, Track track, int index) {
        if (index >= 0 && index < track.path().size() && track.path().get(index) instanceof TrackPoint.Bend bend) {
            return bend;
        }
        throw new ChangeRefused(Naming.of(plan, track) + " has no such bend any more");
    }

    /**
     * Another way from one of the track's stations to another. Stops on the old way that are not on the new one go; on a
     * loop it is the way from the first to the second in the direction of travel, through the closing stretch if need be.
     *
     * @param via stops and bends of the new way from {@code from} to {@code to}, without these two
     * @throws ChangeRefused also if the track does not stop at both, both are one, or it would stop twice at a station
     * @throws InvalidItem if the track would have too many points
     */
    public static Change reroute(Plan plan, String track, String from, String to, List<TrackPoint> via) {
        Track before = plan.require(track, Track.class);
        Station first = plan.require(from, Station.class);
        Station last = plan.require(to, Station.class);
        int start = StopEdits.indexOf(plan, before, first);
        int end = StopEdits.indexOf(plan, before, last);
        if (start == end) {
            throw new ChangeRefused("another way leads from one station to another");
        }
        boolean back = start > end && !before.loop();
        List<TrackPoint> path =
                back ? replaced(before.path(), end, start, via.reversed()) : replaced(before.path(), start, end, via);
        refuseTwice(plan, before, path);
        return Change.of(
                Message.of("change.reroute", Naming.of(plan, before), Naming.of(plan, first), Naming.of(plan, last)),
                Edit.replace(before, before.withPath(path)));
    }

    private static List<TrackPoint> replaced(List<TrackPoint> path, int start, int end, List<TrackPoint> via) {
        List<TrackPoint> result =
                new ArrayList<>(start < end ? path.subList(0, start + 1) : path.subList(end, start + 1));
        result.addAll(via);
        if (start < end) {
            result.addAll(path.subList(end, path.size()));
        }
        return result;
    }

    /** Refuses a path that stops twice at a station, by the station's name. */
    static void refuseTwice(Plan plan, Track track, List<TrackPoint> path) {
        List<TrackPoint> seen = new ArrayList<>();
        for (TrackPoint point : path) {
            if (point instanceof TrackPoint.Stop stop) {
                if (seen.contains(stop)) {
                    throw new ChangeRefused(Naming.of(plan, track) + " would stop twice at "
                            + Naming.of(plan, plan.require(stop.station(), Station.class)));
                }
                seen.add(stop);
            }
        }
    }
}
