package throughline.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A track as it is drawn: vertices after lanes, with the radius of each corner.
 *
 * @param track the track's id
 * @param vertices in order of travel
 * @param closed true if the last vertex joins the first
 */
public record TrackShape(String track, List<Vertex> vertices, boolean closed) {

    private static final int PIECES = 6;

    /** Copies the vertices. */
    public TrackShape {
        vertices = List.copyOf(vertices);
    }

    /** Where a station's marker sits on this track; empty if it does not stop there. */
    public Optional<Spot> stop(String station) {
        for (int i = 0; i < vertices.size(); i++) {
            if (vertices.get(i).station().equals(station)) {
                return Optional.of(onTrack(i));
            }
        }
        return Optional.empty();
    }

    /** All stops at once, by station. */
    public Map<String, Spot> stops() {
        Map<String, Spot> stops = new HashMap<>();
        for (int i = 0; i < vertices.size(); i++) {
            if (!vertices.get(i).station().isEmpty()) {
                stops.put(vertices.get(i).station(), onTrack(i));
            }
        }
        return stops;
    }

    private Spot onTrack(int i) {
        Vertex at = vertices.get(i);
        if (!at.isRounded() || at.radius() <= Sheet.STATION_TURN) {
            return new Spot(at.x(), at.y());
        }
        Spot begin = tangentPoint(i, -1);
        Spot end = tangentPoint(i, 1);
        Spot middle = begin.towards(end, 0.5);
        Spot corner = new Spot(at.x(), at.y());
        double depth = corner.distance(middle);
        return depth < 1e-9 ? corner : corner.towards(middle, at.sagitta() / depth);
    }

    /** Where the rounding of vertex {@code i} begins ({@code step} -1) or ends ({@code step} 1). */
    public Spot tangentPoint(int i, int step) {
        Vertex at = vertices.get(i);
        Vertex other = vertices.get(Math.floorMod(i + step, vertices.size()));
        double length = Math.hypot(other.x() - at.x(), other.y() - at.y());
        double share = length < 1e-9 ? 0 : at.tangent() / length;
        return new Spot(at.x() + (other.x() - at.x()) * share, at.y() + (other.y() - at.y()) * share);
    }

    /** The drawn centre line in straight pieces, corners in {@value #PIECES} chords; a closed shape repeats its first spot. */
    public List<Spot> polyline() {
        List<Spot> spots = new ArrayList<>();
        for (int i = 0; i < vertices.size(); i++) {
            if (vertices.get(i).isRounded()) {
                addArc(i, spots);
            } else {
                spots.add(new Spot(vertices.get(i).x(), vertices.get(i).y()));
            }
        }
        if (closed && !spots.isEmpty()) {
            spots.add(spots.getFirst());
        }
        return spots;
    }

    private void addArc(int i, List<Spot> spots) {
        Vertex at = vertices.get(i);
        Spot begin = tangentPoint(i, -1);
        double dx = at.x() - begin.x();
        double dy = at.y() - begin.y();
        double length = Math.hypot(dx, dy);
        double side = Math.signum(at.turn());
        double cx = begin.x() - dy / length * at.radius() * side;
        double cy = begin.y() + dx / length * at.radius() * side;
        double from = Math.atan2(begin.y() - cy, begin.x() - cx);
        for (int k = 0; k <= PIECES; k++) {
            double angle = from + at.turn() * k / PIECES;
            spots.add(new Spot(cx + at.radius() * Math.cos(angle), cy + at.radius() * Math.sin(angle)));
        }
    }

    /**
     * The part of the track that calls at {@code stations} in order, as a journey rides it; the ends do not turn.
     *
     * @param stations neighbours on this track, two or more
     * @return an open shape, empty of vertices if a station is not on the track
     */
    public TrackShape along(List<String> stations) {
        List<Vertex> way = new ArrayList<>();
        for (int i = 0; i + 1 < stations.size(); i++) {
            List<Vertex> stretch = stretch(stations.get(i), stations.get(i + 1));
            way.addAll(i == 0 || stretch.isEmpty() ? stretch : stretch.subList(1, stretch.size()));
        }
        if (!way.isEmpty()) {
            way.set(0, way.getFirst().asEnd());
            way.set(way.size() - 1, way.getLast().asEnd());
        }
        return new TrackShape(track, way, false);
    }

    private List<Vertex> stretch(String from, String to) {
        List<Vertex> forward = walk(from, to, 1);
        return forward.isEmpty() ? walk(from, to, -1) : forward;
    }

    private List<Vertex> walk(String from, String to, int step) {
        int n = vertices.size();
        int start = indexOf(from);
        List<Vertex> way = new ArrayList<>();
        for (int k = 0; start >= 0 && k <= n; k++) {
            int i = start + step * k;
            if (!closed && (i < 0 || i >= n)) {
                return List.of();
            }
            Vertex vertex = vertices.get(Math.floorMod(i, n));
            way.add(step > 0 ? vertex : vertex.reversed());
            if (vertex.station().equals(to)) {
                return way;
            }
            if (k > 0 && !vertex.station().isEmpty()) {
                return List.of();
            }
        }
        return List.of();
    }

    private int indexOf(String station) {
        for (int i = 0; i < vertices.size(); i++) {
            if (vertices.get(i).station().equals(station)) {
                return i;
            }
        }
        return -1;
    }
}
