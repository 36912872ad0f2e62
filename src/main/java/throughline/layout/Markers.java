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
        Axis axis = Axis.of(spots);
        String only = tracks.size() == 1 ? tracks.getFirst().id() : "";
        return new Marker(station.id(), symbol(tracks.size()), axis.a(), axis.b(), only, 1);
    }

    /** The ends of a capsule, the left or upper one first. */
    private record Axis(Spot a, Spot b) {

        private static final int DIRECTIONS = 8;

        /**
         * Through the spots as nearly as a capsule can that lies level, upright, at 45 degrees or halfway between those:
         * among tracks in eight directions any other slope looks like a slip.
         */
        static Axis of(List<Spot> spots) {
            Axis best = along(0, spots);
            for (int k = 1; k < DIRECTIONS; k++) {
                Axis other = along(Math.PI / DIRECTIONS * k, spots);
                // Where two fit alike the earlier stands; the plain directions are no worse than those between.
                best = other.off(spots) < best.off(spots) - 0.5 ? other : best;
            }
            return best;
        }

        private static Axis along(double angle, List<Spot> spots) {
            double ux = Math.cos(angle);
            double uy = Math.sin(angle);
            double from = Double.POSITIVE_INFINITY;
            double to = Double.NEGATIVE_INFINITY;
            double left = Double.POSITIVE_INFINITY;
            double right = Double.NEGATIVE_INFINITY;
            for (Spot spot : spots) {
                double on = spot.x() * ux + spot.y() * uy;
                double beside = spot.y() * ux - spot.x() * uy;
                from = Math.min(from, on);
                to = Math.max(to, on);
                left = Math.min(left, beside);
                right = Math.max(right, beside);
            }
            double off = (left + right) / 2;
            Spot a = new Spot(from * ux - off * uy, from * uy + off * ux);
            Spot b = new Spot(to * ux - off * uy, to * uy + off * ux);
            boolean swap = b.x() < a.x() - 1e-9 || (Math.abs(b.x() - a.x()) < 1e-9 && b.y() < a.y());
            return swap ? new Axis(b, a) : new Axis(a, b);
        }

        private double off(List<Spot> spots) {
            return spots.stream()
                    .mapToDouble(s -> Geometry.distance(s, a, b))
                    .max()
                    .orElse(0);
        }
    }

    private static Marker.Symbol symbol(int tracks) {
        if (tracks >= HUB_TRACKS) {
            return Marker.Symbol.HUB;
        }
        return tracks >= 2 ? Marker.Symbol.INTERCHANGE : Marker.Symbol.STOP;
    }
}
