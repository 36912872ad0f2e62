package throughline.plan;

import java.util.List;
import throughline.item.InvalidItem;
import throughline.item.Message;
import throughline.map.GridPoint;
import throughline.map.Station;
import throughline.map.Track;
import throughline.map.TrackPoint;
import throughline.map.TransitMap;

/**
 * Edits at the ends of a track that is no loop. All refuse with {@link ChangeRefused} what names an item that is no longer
 * there.
 */
public final class TrackEndEdits {

    private TrackEndEdits() {}

    /**
     * The track extended to a station, with a bend before it where one is needed. At the station of the other end it becomes
     * a loop.
     *
     * @throws ChangeRefused also if the track is a loop, or stops there already
     */
    public static Change extend(Plan plan, String track, TrackEnd end, String station) {
        Track before = withEnds(plan, track);
        Station to = plan.require(station, Station.class);
        List<String> stops =
                end == TrackEnd.LAST ? before.stations() : before.stations().reversed();
        if (stops.size() > 2 && stops.getFirst().equals(station)) {
            return TrackEdits.loop(plan, track, true);
        }
        StopEdits.refuseStop(plan, before, to);
        Draft draft = new Draft(plan);
        draft.put(extended(plan.map(), before, end, to));
        return draft.change(Message.of("change.extend", Naming.of(plan, before), Naming.of(plan, to)));
    }

    /**
     * The track extended to a new station; see {@link MapEdits#addStation}. The station's edit comes first in the change.
     *
     * @throws ChangeRefused also if the track is a loop
     * @throws InvalidItem if the name cannot be stored
     */
    public static Change extend(Plan plan, String track, TrackEnd end, String name, GridPoint at) {
        Track before = withEnds(plan, track);
        Draft draft = new Draft(plan);
        Station to = StationEdits.drafted(plan, draft, name, at);
        draft.put(extended(plan.map(), before, end, to));
        return draft.change(Message.of("change.extend", Naming.of(plan, before), Naming.of(plan, to)));
    }

    private static Track withEnds(Plan plan, String track) {
        Track found = plan.require(track, Track.class);
        if (found.loop()) {
            throw new ChangeRefused(Naming.of(plan, found) + " is a loop and has no end to extend");
        }
        return found;
    }

    private static Track extended(TransitMap map, Track track, TrackEnd end, Station to) {
        List<TrackPoint> path =
                end == TrackEnd.LAST ? track.path() : track.path().reversed();
        List<TrackPoint> longer = TrackCorners.extended(map, path, to.id(), to.at());
        return track.withPath(end == TrackEnd.LAST ? longer : longer.reversed());
    }
}
