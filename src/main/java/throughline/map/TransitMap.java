package throughline.map;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import throughline.item.InvalidItem;

/**
 * All map items of a plan, looked up by id and in their orders: tracks and neighborhoods as the sheet lists them, stations
 * and hand-overs by id. Immutable.
 */
public final class TransitMap {

    private final MapSheet sheet;
    private final Map<String, Neighborhood> neighborhoods;
    private final Map<String, Track> tracks;
    private final Map<String, Station> stations;
    private final Map<String, HandOver> handOvers;
    private final Map<String, List<Track>> tracksAt;
    private @Nullable MapGraph graph;

    private TransitMap(
            MapSheet sheet,
            Map<String, Neighborhood> neighborhoods,
            Map<String, Track> tracks,
            Map<String, Station> stations,
            Map<String, HandOver> handOvers) {
        this.sheet = sheet;
        this.neighborhoods = neighborhoods;
        this.tracks = tracks;
        this.stations = stations;
        this.handOvers = handOvers;
        this.tracksAt = new LinkedHashMap<>();
        for (Track track : tracks.values()) {
            for (String id : track.stations()) {
                tracksAt.computeIfAbsent(id, key -> new ArrayList<>()).add(track);
            }
        }
    }

    /**
     * Gathers map items.
     *
     * @throws InvalidItem if there is not exactly one sheet, or its lists do not name exactly the neighborhoods and tracks
     *     that exist
     */
    public static TransitMap of(Collection<? extends MapItem> items) {
        MapSheet sheet = null;
        Map<String, Neighborhood> neighborhoods = new TreeMap<>();
        Map<String, Track> tracks = new TreeMap<>();
        Map<String, Station> stations = new TreeMap<>();
        Map<String, HandOver> handOvers = new TreeMap<>();
        for (MapItem item : items) {
            switch (item) {
                case MapSheet it -> sheet = it;
                case Neighborhood it -> neighborhoods.put(it.id(), it);
                case Track it -> tracks.put(it.id(), it);
                case Station it -> stations.put(it.id(), it);
                case HandOver it -> handOvers.put(it.id(), it);
            }
        }
        if (sheet == null) {
            throw new InvalidItem("map", "the sheet is missing");
        }
        return new TransitMap(
                sheet,
                ordered("map.neighborhoods", sheet.neighborhoods(), neighborhoods),
                ordered("map.tracks", sheet.tracks(), tracks),
                stations,
                handOvers);
    }

    private static <T> Map<String, T> ordered(String field, List<String> order, Map<String, T> byId) {
        Map<String, T> result = new LinkedHashMap<>();
        for (String id : order) {
            T item = byId.get(id);
            if (item == null) {
                throw new InvalidItem(field, "\"" + id + "\" is listed but missing");
            }
            result.put(id, item);
        }
        for (String id : byId.keySet()) {
            if (!result.containsKey(id)) {
                throw new InvalidItem(field, "\"" + id + "\" exists but is not listed");
            }
        }
        return result;
    }

    /** The sheet. */
    public MapSheet sheet() {
        return sheet;
    }

    /** Neighborhoods in the sheet's order. */
    public Collection<Neighborhood> neighborhoods() {
        return neighborhoods.values();
    }

    /** Tracks in the sheet's order. */
    public Collection<Track> tracks() {
        return tracks.values();
    }

    /** Stations by id. */
    public Collection<Station> stations() {
        return stations.values();
    }

    /** Hand-overs by id. */
    public Collection<HandOver> handOvers() {
        return handOvers.values();
    }

    /** The station with {@code id}. */
    public Optional<Station> station(String id) {
        return Optional.ofNullable(stations.get(id));
    }

    /** The track with {@code id}. */
    public Optional<Track> track(String id) {
        return Optional.ofNullable(tracks.get(id));
    }

    /** The neighborhood with {@code id}. */
    public Optional<Neighborhood> neighborhood(String id) {
        return Optional.ofNullable(neighborhoods.get(id));
    }

    /** The first neighborhood in the sheet's order that {@code at} lies in. */
    public Optional<Neighborhood> neighborhoodAt(GridPoint at) {
        return neighborhoods.values().stream().filter(n -> n.contains(at)).findFirst();
    }

    /** The tracks that stop at a station, in the sheet's order. */
    public List<Track> tracksAt(String station) {
        return List.copyOf(tracksAt.getOrDefault(station, List.of()));
    }

    /** The hand-overs at a station, by id. */
    public List<HandOver> handOversAt(String station) {
        return handOvers.values().stream()
                .filter(h -> h.stations().contains(station))
                .toList();
    }

    /** True if the station is on two or more tracks. */
    public boolean isInterchange(String station) {
        return tracksAt.getOrDefault(station, List.of()).size() >= 2;
    }

    /** The place of a vertex of a track; a stop's is its station's. */
    public GridPoint place(TrackPoint point) {
        return switch (point) {
            case TrackPoint.Bend bend -> bend.at();
            case TrackPoint.Stop stop -> {
                Station station = stations.get(stop.station());
                if (station == null) {
                    throw new InvalidItem("path", "no station \"" + stop.station() + "\"");
                }
                yield station.at();
            }
        };
    }

    /** The map as a graph that journeys ride; made once. */
    public synchronized MapGraph graph() {
        if (graph == null) {
            graph = new MapGraph(this);
        }
        return graph;
    }
}
