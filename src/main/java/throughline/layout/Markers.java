package throughline.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import throughline.map.Station;
import throughline.map.Track;
import throughline.map.TransitMap;

/** Derives each station's marker from where its tracks run. */
final class Markers {

    private static final int HUB_TRACKS = 4;

    private Markers() {}

    static Map<String, Marker> of(TransitMap map, Map<String, TrackShape> shapes) {
        Map<String, Map<String, Spot>> stops = new HashMap<>();
        shapes.forEach((id, shape) -> stops.put(id, shape.stops()));
        Map<String, Marker> markers = new TreeMap<>();
        for (Station station : map.stations()) {
            markers.put(station.id(), marker(map, station, stops));
        }
        return markers;
    }

    private static Marker marker(TransitMap map, Station station, Map<String, Map<String, Spot>> stops) {
        List<Spot> spots = new ArrayList<>();
        List<Track> tracks = map.tracksAt(station.id());
        for (Track track : tracks) {
            Spot spot = stops.getOrDefault(track.id(), Map.of()).get(station.id());
            if (spot != null) {
                spots.add(spot);
            }
        }
        if (spots.isEmpty()) {
            Spot place = new Spot(Sheet.x(station.at()), Sheet.y(station.at()));
            return new Marker(station.id(), Marker.Symbol.LONELY, place, place, "", 1);
        }
        Spot a = spots.getFirst();
        Spot b = a;
        for (Spot p : spots) {
            for (Spot q : spots) {
                if (p.distance(q) > a.distance(b) + 1e-9) {
                    a = p;
                    b = q;
                }
            }
        }
        boolean swap = b.x() < a.x() - 1e-9 || (Math.abs(b.x() - a.x()) < 1e-9 && b.y() < a.y());
        String only = tracks.size() == 1 ? tracks.getFirst().id() : "";
        return new Marker(station.id(), symbol(tracks.size()), swap ? b : a, swap ? a : b, only, 1);
    }

    private static Marker.Symbol symbol(int tracks) {
        if (tracks >= HUB_TRACKS) {
            return Marker.Symbol.HUB;
        }
        return tracks >= 2 ? Marker.Symbol.INTERCHANGE : Marker.Symbol.STOP;
    }
}
