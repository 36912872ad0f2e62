package throughline.check;

import java.util.List;
import java.util.Set;
import org.jgrapht.alg.util.UnionFind;
import throughline.map.Track;
import throughline.map.TransitMap;

/** What the checks work out of a map alone, once for all campaigns. */
final class MapFacts {

    private final TransitMap map;
    private final RequestPlaces places;
    private final UnionFind<String> parts;

    MapFacts(TransitMap map) {
        this.map = map;
        this.places = new RequestPlaces(map);
        this.parts = parts(map);
    }

    /** Stations that tracks join, directly or by changing; far cheaper than looking for the ways themselves. */
    private static UnionFind<String> parts(TransitMap map) {
        UnionFind<String> parts = new UnionFind<>(Set.of());
        map.stations().forEach(station -> parts.addElement(station.id()));
        for (Track track : map.tracks()) {
            List<String> stations = track.stations();
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

    /** True if tracks lead from one station to another. */
    boolean joins(String from, String to) {
        return parts.inSameSet(from, to);
    }
}
