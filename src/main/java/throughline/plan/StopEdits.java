package throughline.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import throughline.item.Message;
import throughline.map.GridPoint;
import throughline.map.Station;
import throughline.map.Track;
import throughline.map.TrackPoint;

/**
 * Edits of the stops of a track; for its ends see {@link TrackEndEdits}, to take a stop off see {@link MapEdits#removeFromTrack}, to put one on where the track
 * passes nearest {@link MapEdits#addToTrack}. All refuse with {@link ChangeRefused} what names an item that is no longer
 * there.
 */
public final class StopEdits {

    private StopEdits() {}

    /**
     * A station put between two points of a track.
     *
     * @param index how many stops and bends of the path come before it, 0 to all
     * @throws ChangeRefused also if the track stops there already, or has no such place in its path
     */
    public static Change insert(Plan plan, String track, int index, String station) {
        Track before = plan.require(track, Track.class);
        Station stop = plan.require(station, Station.class);
        refuseStop(plan, before, stop);
        Draft draft = new Draft(plan);
        draft.put(inserted(plan, before, index, stop));
        return draft.change(Message.of("change.addTo", Naming.of(plan, stop), Naming.of(plan, before)));
    }

    /** A new station put between two points of a track; its edit comes first in the change. See {@link #insert}. */
    public static Change insert(Plan plan, String track, int index, String name, GridPoint at) {
        Track before = plan.require(track, Track.class);
        Draft draft = new Draft(plan);
        Station stop = StationEdits.drafted(plan, draft, name, at);
        draft.put(inserted(plan, before, index, stop));
        return draft.change(Message.of("change.addTo", Naming.of(plan, stop), Naming.of(plan, before)));
    }

    private static Track inserted(Plan plan, Track track, int index, Station station) {
        List<TrackPoint> path = new ArrayList<>(track.path());
        if (index < 0 || index > path.size()) {
            throw new ChangeRefused(Naming.of(plan, track) + " has no such stretch any more");
        }
        path.add(index, new TrackPoint.Stop(station.id()));
        return track.withPath(path);
    }

    /**
     * A stop at another place in the order of travel; bends stay where they are.
     *
     * @param position how many stops come before it afterwards; larger than the track means the last
     * @throws ChangeRefused also if the track does not stop there
     */
    public static Change moveTo(Plan plan, String track, String station, int position) {
        Track before = plan.require(track, Track.class);
        Station moved = plan.require(station, Station.class);
        List<TrackPoint> path = new ArrayList<>(before.path());
        path.remove(indexOf(plan, before, moved));
        OptionalInt stops =
                OptionalInt.of(Math.clamp(position, 0, before.stations().size() - 1));
        int index = TrackPaths.indexFor(plan.map(), path, before.loop(), moved.at(), stops);
        path.add(index, new TrackPoint.Stop(station));
        return Change.of(
                Message.of("change.moveIn", Naming.of(plan, moved), Naming.of(plan, before)),
                Edit.replace(before, before.withPath(path)));
    }

    /**
     * Two stops that change places in the order of travel; bends stay where they are.
     *
     * @throws ChangeRefused also if the track does not stop at both
     */
    public static Change swap(Plan plan, String track, String one, String other) {
        Track before = plan.require(track, Track.class);
        Station first = plan.require(one, Station.class);
        Station second = plan.require(other, Station.class);
        List<TrackPoint> path = new ArrayList<>(before.path());
        Collections.swap(path, indexOf(plan, before, first), indexOf(plan, before, second));
        return Change.of(
                Message.of("change.swap", Naming.of(plan, first), Naming.of(plan, second), Naming.of(plan, before)),
                Edit.replace(before, before.withPath(path)));
    }

    /** Where a station stands in a track's path. */
    static int indexOf(Plan plan, Track track, Station station) {
        int index = track.path().indexOf(new TrackPoint.Stop(station.id()));
        if (index < 0) {
            throw new ChangeRefused(Naming.of(plan, track) + " does not stop at " + Naming.of(plan, station));
        }
        return index;
    }

    /** Refuses a second stop at a station. */
    static void refuseStop(Plan plan, Track track, Station station) {
        if (track.stopsAt(station.id())) {
            throw new ChangeRefused(Naming.of(plan, track) + " stops at " + Naming.of(plan, station) + " already");
        }
    }
}
