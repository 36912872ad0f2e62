package throughline.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/**
 * The map as a graph. Each station has one platform per track and a concourse; rides join platforms along a track and
 * cost their length, getting on or off costs half a change. So the shortest path charges each change of track once, and
 * the first boarding and last alighting alike for every path.
 *
 * <p>Ties fall the same way every time: vertices and edges are entered in the order of the sheet, and the library visits
 * them in that order.
 */
public final class MapGraph {

    /** What a change of track costs, in hundredths of a grid unit of ride: worth a detour of six units. */
    public static final int CHANGE_COST = 600;

    private record Platform(String station, String track) {}

    private record Ride(Platform from, Platform to) {}

    private final Graph<Platform, Ride> graph = new SimpleDirectedWeightedGraph<>(Ride.class);

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, double[]> costs = new ConcurrentHashMap<>();

    MapGraph(TransitMap map) {
        for (Station station : map.stations()) {
            graph.addVertex(concourse(station.id()));
            numbers.put(station.id(), numbers.size());
        }
        map.tracks().forEach(track -> enter(map, track));
    }

    private void enter(TransitMap map, Track track) {
        List<String> stations = track.stations();
        for (String station : stations) {
            Platform platform = new Platform(station, track.id());
            graph.addVertex(platform);
            join(concourse(station), platform, CHANGE_COST / 2.0);
        }
        for (int i = 0; i + 1 < stations.size(); i++) {
            ride(map, track, stations.get(i), stations.get(i + 1));
        }
        if (track.loop() && stations.size() > 2) {
            ride(map, track, stations.getLast(), stations.getFirst());
        }
    }

    private void ride(TransitMap map, Track track, String from, String to) {
        double length = Segments.between(map, track, from, to).length();
        join(new Platform(from, track.id()), new Platform(to, track.id()), length);
    }

    private void join(Platform a, Platform b, double cost) {
        for (Ride ride : List.of(new Ride(a, b), new Ride(b, a))) {
            if (graph.addEdge(ride.from(), ride.to(), ride)) {
                graph.setEdgeWeight(ride, cost);
            }
        }
    }

    private static Platform concourse(String station) {
        return new Platform(station, "");
    }

    /**
     * The way from one station to another as legs of one track each.
     *
     * @return empty if there is no way, or a station is unknown; no legs if both are the same station
     */
    public Optional<List<Leg>> route(String from, String to) {
        Platform start = concourse(from);
        Platform end = concourse(to);
        if (!graph.containsVertex(start) || !graph.containsVertex(end)) {
            return Optional.empty();
        }
        if (from.equals(to)) {
            return Optional.of(List.of());
        }
        GraphPath<Platform, Ride> path = new DijkstraShortestPath<>(graph).getPath(start, end);
        return path == null ? Optional.empty() : Optional.of(legs(path.getVertexList()));
    }

    /**
     * The length of the way in hundredths of a grid unit with changes charged, or infinity where there is none. The first
     * question about a start walks the whole map; what it finds is kept for all that follow.
     */
    public double cost(String from, String to) {
        Integer goal = numbers.get(to);
        if (goal == null || !numbers.containsKey(from)) {
            return Double.POSITIVE_INFINITY;
        }
        return costs.computeIfAbsent(from, this::costsFrom)[goal];
    }

    private double[] costsFrom(String station) {
        var paths = new DijkstraShortestPath<>(graph).getPaths(concourse(station));
        double[] found = new double[numbers.size()];
        numbers.forEach((id, number) -> found[number] = paths.getWeight(concourse(id)));
        return found;
    }

    private static List<Leg> legs(List<Platform> way) {
        List<Leg> legs = new ArrayList<>();
        List<String> stations = new ArrayList<>();
        String track = "";
        for (Platform platform : way) {
            if (platform.track().isEmpty()) {
                if (stations.size() > 1) {
                    legs.add(new Leg(track, stations));
                }
                stations = new ArrayList<>();
            } else {
                track = platform.track();
                stations.add(platform.station());
            }
        }
        return List.copyOf(legs);
    }
}
