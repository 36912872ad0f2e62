package throughline.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import throughline.item.InvalidItem;
import throughline.item.Message;
import throughline.map.GridPoint;
import throughline.map.NearestSegment;
import throughline.map.Neighborhood;
import throughline.map.Station;
import throughline.map.Track;
import throughline.map.TrackPoint;

/**
 * New stations on tracks and beside others. For moving stations see {@link StationMoves}, for one made of two and two of
 * one {@link StationMerges}, for their facts {@link StationFactEdits}. All refuse with {@link ChangeRefused} what names an
 * item that is no longer there.
 */
public final class StationEdits {

    private StationEdits() {}

    /** A new station of the draft, in the neighborhood that lies under it, if any. */
    static Station drafted(Plan plan, Draft draft, String name, GridPoint at) {
        String neighborhood =
                plan.map().neighborhoodAt(at).map(Neighborhood::id).orElse("");
        Station station = Station.named(draft.fresh(name, "station"), name, neighborhood, at);
        draft.put(station);
        return station;
    }

    /**
     * A new station on the track that passes nearest to a place, at the nearest point of it. Its edit comes first in the
     * change.
     *
     * @throws ChangeRefused if no track passes within the tolerance
     * @throws InvalidItem if the name cannot be stored
     * @param tolerance how far the track may pass, in hundredths of a grid unit
     */
    public static Change insert(Plan plan, String name, GridPoint place, int tolerance) {
        NearestSegment segment = NearestSegment.of(plan.map(), place)
                .filter(nearest -> nearest.distance() <= tolerance)
                .orElseThrow(() -> new ChangeRefused("no track passes there"));
        return StopEdits.insert(plan, segment.track(), segment.index(), name, segment.at());
    }

    /**
     * A station put on the track that passes nearest to a place and does not stop there yet. The station moves to the
     * nearest point of it, and the tracks that it is on already keep to the eight directions where they can.
     *
     * @throws ChangeRefused if no track passes within the tolerance, or the nearest stops there already
     * @param tolerance how far the track may pass, in hundredths of a grid unit
     */
    public static Change insertExisting(Plan plan, String station, GridPoint place, int tolerance) {
        NearestSegment segment = NearestSegment.of(plan.map(), place)
                .filter(nearest -> nearest.distance() <= tolerance)
                .orElseThrow(() -> new ChangeRefused("no track passes there"));
        Change onto = StopEdits.insert(plan, segment.track(), segment.index(), station);
        Plan between = plan.apply(onto);
        return onto.followedBy(StationMoves.move(between, Map.of(station, segment.at())));
    }

    /**
     * Copies of stations beside them, as one step; no track stops at the copies. Their edits come first in the change, by
     * the id of what they copy.
     *
     * @param offset from each station to its copy
     */
    public static Change duplicate(Plan plan, Collection<String> stations, GridPoint offset) {
        Draft draft = new Draft(plan);
        for (String id : stations.stream().sorted().toList()) {
            Station station = plan.require(id, Station.class);
            draft.put(station.copy()
                    .id(draft.fresh(station.name(), "station"))
                    .at(station.at().plus(offset))
                    .station());
        }
        return draft.change(label(plan, "change.duplicate", stations));
    }

    /** A label for one station by its name or for many by their number. */
    static Message label(Plan plan, String key, Collection<String> stations) {
        return stations.size() == 1
                ? Message.of(key, Naming.of(plan, stations.iterator().next()))
                : Message.of(key + ".many", Integer.toString(stations.size()));
    }

    /** A track whose path names another station in one stop's stead. */
    static Track renamed(Track track, List<TrackPoint> path, String from, String to) {
        List<TrackPoint> result = new ArrayList<>(path);
        result.replaceAll(point -> point.equals(new TrackPoint.Stop(from)) ? new TrackPoint.Stop(to) : point);
        return track.withPath(result);
    }
}
