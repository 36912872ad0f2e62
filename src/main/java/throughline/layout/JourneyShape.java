package throughline.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import throughline.map.Leg;

/**
 * A journey as it is drawn: the stretches it rides between touchpoints, and a numbered disc for each touchpoint. Discs that
 * would cover one another fan out around their station.
 *
 * @param rides one per step from a touchpoint to the next
 * @param discs one per touchpoint, in order
 * @param scale of discs and signs, 1 for the sheet's own size; larger where the whole sheet is small on screen
 */
public record JourneyShape(List<Ride> rides, List<Disc> discs, double scale) {

    /** Radius of a disc with its rim at scale 1, in sheet units. */
    public static final double DISC = 34;

    private static final double FAN = 76;
    private static final int RINGS = 24;
    private static final int DIRECTIONS = 16;
    private static final double TOUCHING = 2 * DISC + 4;

    /** Copies the lists. */
    public JourneyShape {
        rides = List.copyOf(rides);
        discs = List.copyOf(discs);
    }

    /**
     * The way between two touchpoints.
     *
     * @param stretches along tracks, in order of travel; empty if both are at one station
     * @param gap the ends of a straight dashed line where the map has no way
     */
    public record Ride(List<TrackShape> stretches, Optional<Gap> gap) {

        /** Copies the stretches. */
        public Ride {
            stretches = List.copyOf(stretches);
        }

        /** The drawn centre line, empty where there is none. */
        public List<Spot> line() {
            List<Spot> line = new ArrayList<>();
            stretches.forEach(s -> line.addAll(s.polyline()));
            gap.ifPresent(g -> line.addAll(List.of(g.from(), g.to())));
            return line;
        }
    }

    /** The ends of a stretch that the map does not have. */
    public record Gap(Spot from, Spot to) {}

    /**
     * A touchpoint's disc.
     *
     * @param station the station's id
     * @param at its middle
     * @param stop where the station is; apart from {@code at} for a disc that was fanned out
     */
    public record Disc(String station, Spot at, Spot stop) {

        /** True if the disc stands beside its station. */
        public boolean isFanned() {
            return at.distance(stop) > 1;
        }
    }

    /**
     * The markers that stay beside the discs: capsules under them, stations whose discs all fanned out, and where the journey
     * changes track on its way.
     */
    public List<Marker> markers(MapLayout layout) {
        Set<String> touched = new HashSet<>();
        Map<String, Marker> kept = new TreeMap<>();
        for (Disc disc : discs) {
            touched.add(disc.station());
        }
        for (String station : touched) {
            boolean under = discs.stream().anyMatch(d -> d.station().equals(station) && !d.isFanned());
            layout.marker(station).filter(m -> !under || m.isWide()).ifPresent(m -> kept.put(station, m));
        }
        for (Ride ride : rides) {
            for (int i = 0; i + 1 < ride.stretches().size(); i++) {
                String station = ride.stretches().get(i).vertices().getLast().station();
                if (!touched.contains(station)) {
                    layout.marker(station).ifPresent(m -> kept.put(station, m));
                }
            }
        }
        return List.copyOf(kept.values());
    }

    /** Radius of a disc with its rim, in sheet units. */
    public double discRadius() {
        return DISC * scale;
    }

    /**
     * Shapes a journey over these stations in order; stations that the map does not have are left out.
     *
     * @param scale of discs and signs, 1 or more
     */
    public static JourneyShape of(MapLayout layout, List<String> stations, double scale) {
        List<String> known =
                stations.stream().filter(s -> layout.marker(s).isPresent()).toList();
        List<Ride> rides = new ArrayList<>();
        Map<String, Spot> stops = new HashMap<>();
        for (int i = 0; i + 1 < known.size(); i++) {
            Ride ride = ride(layout, known.get(i), known.get(i + 1), stops);
            rides.add(ride);
        }
        for (String station : known) {
            layout.marker(station).ifPresent(marker -> stops.putIfAbsent(station, marker.centre()));
        }
        return new JourneyShape(rides, discs(layout, known, stops, rides, scale), scale);
    }

    private static Ride ride(MapLayout layout, String from, String to, Map<String, Spot> stops) {
        Optional<List<Leg>> legs = layout.map().graph().route(from, to);
        if (legs.isEmpty()) {
            Spot a = layout.marker(from).orElseThrow().centre();
            Spot b = layout.marker(to).orElseThrow().centre();
            return new Ride(List.of(), Optional.of(new Gap(a, b)));
        }
        List<TrackShape> stretches = new ArrayList<>();
        for (Leg leg : legs.get()) {
            layout.track(leg.track()).ifPresent(track -> {
                stretches.add(track.along(leg.stations()));
                for (String end :
                        List.of(leg.stations().getFirst(), leg.stations().getLast())) {
                    track.stop(end).ifPresent(spot -> stops.putIfAbsent(end, spot));
                }
            });
        }
        return new Ride(stretches, Optional.empty());
    }

    /** First everyone who can stands at their own station, in order; then who comes again or finds it taken fans out. */
    private static List<Disc> discs(
            MapLayout layout, List<String> stations, Map<String, Spot> stops, List<Ride> rides, double scale) {
        List<Spot> line = rides.stream().flatMap(r -> r.line().stream()).toList();
        Disc[] discs = new Disc[stations.size()];
        List<Disc> placed = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < discs.length; i++) {
            Spot stop = stops.getOrDefault(stations.get(i), new Spot(0, 0));
            if (seen.add(stations.get(i)) && !crowded(stop, placed, scale)) {
                discs[i] = new Disc(stations.get(i), stop, stop);
                placed.add(discs[i]);
            }
        }
        List<Marker> markers = seen.stream()
                .flatMap(id -> layout.marker(id).stream())
                .filter(Marker::isWide)
                .toList();
        for (int i = 0; i < discs.length; i++) {
            if (discs[i] == null) {
                Spot stop = stops.getOrDefault(stations.get(i), new Spot(0, 0));
                discs[i] = new Disc(stations.get(i), fanned(stop, placed, markers, line, scale), stop);
                placed.add(discs[i]);
            }
        }
        return List.of(discs);
    }

    private static boolean crowded(Spot spot, List<Disc> discs, double scale) {
        return discs.stream().anyMatch(d -> d.at().distance(spot) < TOUCHING * scale);
    }

    /**
     * The free place around a station, near it and yet off the journey's own line, that a leader reaches without running
     * under another disc.
     */
    private static Spot fanned(Spot stop, List<Disc> discs, List<Marker> markers, List<Spot> line, double scale) {
        Spot best = stop;
        double bestScore = Double.NEGATIVE_INFINITY;
        for (int ring = 2; ring <= RINGS; ring++) {
            for (int k = 0; k < DIRECTIONS; k++) {
                double angle = 2 * Math.PI / DIRECTIONS * k;
                double out = FAN / 2 * scale * ring;
                Spot spot = new Spot(stop.x() + out * Math.cos(angle), stop.y() + out * Math.sin(angle));
                boolean hidden = discs.stream()
                        .filter(d -> d.at().distance(stop) > 1)
                        .anyMatch(d -> Geometry.distance(d.at(), stop, spot) < DISC * scale + 4);
                boolean onMarker = markers.stream().anyMatch(m -> m.distance(spot) < DISC * scale + 4);
                double score = Math.min(distance(spot, line), 2 * DISC * scale)
                        - 1.5 * DISC * scale * ring
                        - (hidden ? 4 * DISC * scale : 0)
                        - (onMarker ? 8 * DISC * scale : 0);
                if (!crowded(spot, discs, scale) && score > bestScore + 1e-9) {
                    best = spot;
                    bestScore = score;
                }
            }
        }
        return best;
    }

    private static double distance(Spot spot, List<Spot> line) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = 0; i + 1 < line.size(); i++) {
            nearest = Math.min(nearest, Geometry.distance(spot, line.get(i), line.get(i + 1)));
        }
        return nearest;
    }
}
