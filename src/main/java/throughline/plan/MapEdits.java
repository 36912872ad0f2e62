package throughline.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import throughline.item.InvalidItem;
import throughline.item.Message;
import throughline.map.GridPoint;
import throughline.map.LabelSide;
import throughline.map.Neighborhood;
import throughline.map.Station;
import throughline.map.Track;
import throughline.map.TrackPoint;

/**
 * Edits of the map. Every one is a pure function from a plan to one change, so that a gesture is one step of history.
 * All refuse with {@link ChangeRefused} what names an item that is no longer there.
 */
public final class MapEdits {

    private MapEdits() {}

    /**
     * Stations at other places, as one step. Their neighborhoods stay: where a station left its own, the checks say so.
     *
     * @param places new places by station id
     */
    public static Change moveStations(Plan plan, Map<String, GridPoint> places) {
        Draft draft = new Draft(plan);
        new TreeMap<>(places)
                .forEach((id, at) -> draft.put(plan.require(id, Station.class).withAt(at)));
        return draft.change(
                places.size() == 1
                        ? Message.of(
                                "change.move",
                                Naming.of(plan, places.keySet().iterator().next()))
                        : Message.of("change.move.many", Integer.toString(places.size())));
    }

    /**
     * A new station in the neighborhood that lies under it, if any. Its edit comes first in the change.
     *
     * @param track id of a track to put it on where that passes nearest; empty for none
     * @throws InvalidItem if the name cannot be stored
     */
    public static Change addStation(Plan plan, String name, GridPoint at, Optional<String> track) {
        Draft draft = new Draft(plan);
        Station station = StationEdits.drafted(plan, draft, name, at);
        track.ifPresent(id -> putOn(plan, draft, plan.require(id, Track.class), station, OptionalInt.empty()));
        String called = Naming.of(plan, station);
        return draft.change(
                track.isEmpty()
                        ? Message.of("change.add", called)
                        : Message.of("change.addTo", called, Naming.of(plan, track.get())));
    }

    /**
     * A stop of a track at a station.
     *
     * @param position how many stops come before it, 0 to all; empty to put it where the track passes nearest
     * @throws ChangeRefused also if the track stops there already
     */
    public static Change addToTrack(Plan plan, String station, String track, OptionalInt position) {
        Draft draft = new Draft(plan);
        Track before = plan.require(track, Track.class);
        putOn(plan, draft, before, plan.require(station, Station.class), position);
        return draft.change(Message.of("change.addTo", Naming.of(plan, station), Naming.of(plan, before)));
    }

    private static void putOn(Plan plan, Draft draft, Track track, Station station, OptionalInt position) {
        StopEdits.refuseStop(plan, track, station);
        List<TrackPoint> path = new ArrayList<>(track.path());
        int index = TrackPaths.indexFor(plan.map(), track.path(), track.loop(), station.at(), position);
        path.add(index, new TrackPoint.Stop(station.id()));
        draft.put(track.withPath(path));
    }

    /** A track that no longer stops at a station; it keeps its shape. An empty change if it does not stop there. */
    public static Change removeFromTrack(Plan plan, String station, String track) {
        Track before = plan.require(track, Track.class);
        List<TrackPoint> path = TrackPaths.without(plan.map(), before.path(), before.loop(), station);
        return Change.of(
                Message.of("change.removeFrom", Naming.of(plan, station), Naming.of(plan, before)),
                Edit.replace(before, before.withPath(path)));
    }

    /** A track along another path, for moved, added and removed bends. */
    public static Change reshapeTrack(Plan plan, String track, List<TrackPoint> path) {
        Track before = plan.require(track, Track.class);
        return Change.of(
                Message.of("change.reshape", Naming.of(plan, before)), Edit.replace(before, before.withPath(path)));
    }

    /** A neighborhood with another ring. */
    public static Change reshapeNeighborhood(Plan plan, String neighborhood, List<GridPoint> ring) {
        Neighborhood before = plan.require(neighborhood, Neighborhood.class);
        return Change.of(
                Message.of("change.reshape", Naming.of(plan, before)), Edit.replace(before, before.withOutline(ring)));
    }

    /** A station's label pinned to a side of its marker, or set free with null. */
    public static Change pinLabel(Plan plan, String station, @Nullable LabelSide side) {
        Station before = plan.require(station, Station.class);
        return Change.of(
                Message.of(side == null ? "change.label.free" : "change.label.pin", Naming.of(plan, before)),
                Edit.replace(before, before.withLabelSide(side)));
    }

    /**
     * Stations in a neighborhood, as one step.
     *
     * @param neighborhood its id, empty for none
     */
    public static Change setNeighborhood(Plan plan, Collection<String> stations, String neighborhood) {
        Draft draft = new Draft(plan);
        stations.stream()
                .sorted()
                .forEach(id -> draft.put(plan.require(id, Station.class).withNeighborhood(neighborhood)));
        String what = stations.size() == 1 ? Naming.of(plan, stations.iterator().next()) : "" + stations.size();
        String key =
                "change.neighborhood" + (neighborhood.isEmpty() ? ".none" : "") + (stations.size() == 1 ? "" : ".many");
        return draft.change(
                neighborhood.isEmpty() ? Message.of(key, what) : Message.of(key, what, Naming.of(plan, neighborhood)));
    }
}
