package throughline.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jgrapht.alg.util.UnionFind;
import org.jspecify.annotations.Nullable;
import throughline.map.GridPoint;
import throughline.map.Station;
import throughline.map.Track;
import throughline.map.TransitMap;

/** What the checks work out of a map alone, once for all campaigns. */
final class MapFacts {

    private static final GridPoint ANYWHERE = GridPoint.ofUnits(0, 0);

    private final TransitMap map;
    private final RequestPlaces places;
    private final Map<String, Station> meanings = new HashMap<>();
    private @Nullable UnionFind<String> parts;

    /** @param before the facts of an earlier state of the map, null where there is none */
    MapFacts(TransitMap map, @Nullable MapFacts before) {
        this.map = map;
        this.places = new RequestPlaces(map);
        for (Station station : map.stations()) {
            Station was = before == null ? null : before.meanings.get(station.id());
            meanings.put(station.id(), was != null && isAlike(was, station) ? was : station);
        }
    }

    private static boolean isAlike(Station was, Station is) {
        return was == is || anywhere(was).equals(anywhere(is));
    }

    private static Station anywhere(Station station) {
        return station.withAt(ANYWHERE).withLabelSide(null);
    }

    /** Stations that tracks join, directly or by changing; far cheaper than looking for the ways themselves. */
    private static UnionFind<String> parts(TransitMap map) {
        UnionFind<String> parts = new UnionFind<>(Set.of());
        map.stations().forEach(station -> parts.addElement(station.id()));
        for (Track track : map.tracks()) {
            var stations = track.stations();
            stations.forEach(station -> parts.union(stations.getFirst(), station));
        }
        return parts;
    }

    TransitMap map() {
        return map;
    }

    /** Where requests can be put. */
    RequestPlaces places() {
        return places;
    }

    /**
     * All that a station says but its place. The same object from map to map until one of these facts changes, so that what
     * does not look at places has something to rest on.
     */
    @Nullable
    Station meaning(String station) {
        return meanings.get(station);
    }

    /** True if tracks lead from one station to another. */
    boolean joins(String from, String to) {
        UnionFind<String> known = parts;
        if (known == null) {
            known = parts(map);
            parts = known;
        }
        return known.inSameSet(from, to);
    }
}
