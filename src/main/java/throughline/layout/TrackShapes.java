package throughline.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import throughline.map.GridPoint;
import throughline.map.Track;
import throughline.map.TrackPoint;
import throughline.map.TransitMap;

/** Moves the straight runs of tracks into their lanes and rounds the corners between them. */
final class TrackShapes {

    private static final double SHARPEST_SOFT_TURN = Math.toRadians(46);
    private static final double SMALLEST_RADIUS = 0.3 * Sheet.UNIT;

    private final TransitMap map;
    private final Lanes lanes;

    private TrackShapes(TransitMap map) {
        this.map = map;
        this.lanes = Lanes.of(map);
    }

    /** The shapes of all tracks in the sheet's order. */
    static Map<String, TrackShape> of(TransitMap map) {
        TrackShapes shapes = new TrackShapes(map);
        Map<String, TrackShape> result = new LinkedHashMap<>();
        map.tracks().forEach(track -> result.put(track.id(), shapes.shape(track)));
        return result;
    }

    /** An edge of a track with its direction and its move into its lane. */
    private record Edge(double dx, double dy, double lane) {

        double moveX() {
            return -dy * lane;
        }

        double moveY() {
            return dx * lane;
        }
    }

    private TrackShape shape(Track track) {
        List<TrackPoint> points = Runs.vertices(map, track);
        boolean closed = track.loop() && points.size() > 2;
        List<Edge> edges = edges(track, points, closed);
        List<Vertex> vertices = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            vertices.add(vertex(points, i, edges, closed));
        }
        return new TrackShape(track.id(), fitted(vertices, closed), closed);
    }

    private List<Edge> edges(Track track, List<TrackPoint> points, boolean closed) {
        int n = points.size();
        int count = closed ? n : Math.max(0, n - 1);
        Edge[] edges = new Edge[count];
        for (Run run : lanes.runs(track.id())) {
            double lane = lanes.lane(run) * Sheet.LANE;
            for (int i : run.edgeIndices(count)) {
                GridPoint a = map.place(points.get(i));
                GridPoint b = map.place(points.get((i + 1) % n));
                double dx = Sheet.x(b) - Sheet.x(a);
                double dy = Sheet.y(b) - Sheet.y(a);
                double length = Math.hypot(dx, dy);
                edges[i] = new Edge(dx / length, dy / length, lane);
            }
        }
        return List.of(edges);
    }

    private Vertex vertex(List<TrackPoint> points, int i, List<Edge> edges, boolean closed) {
        TrackPoint point = points.get(i);
        GridPoint at = map.place(point);
        String station = point instanceof TrackPoint.Stop stop ? stop.station() : "";
        double x = Sheet.x(at);
        double y = Sheet.y(at);
        if (edges.isEmpty()) {
            return new Vertex(x, y, station, 0, 0);
        }
        boolean first = !closed && i == 0;
        boolean last = !closed && i == points.size() - 1;
        Edge in = edges.get(first ? 0 : Math.floorMod(i - 1, edges.size()));
        Edge out = edges.get(last ? edges.size() - 1 : i);
        double cross = in.dx() * out.dy() - in.dy() * out.dx();
        if (first || last || Math.abs(cross) < 1e-9) {
            return new Vertex(x + in.moveX(), y + in.moveY(), station, 0, 0);
        }
        // Where the two moved lines meet.
        double k = ((out.moveX() - in.moveX()) * out.dy() - (out.moveY() - in.moveY()) * out.dx()) / cross;
        double turn = Math.atan2(cross, in.dx() * out.dx() + in.dy() * out.dy());
        double radius = radius(point, turn);
        if (point instanceof TrackPoint.Bend && lanes.isShared(at)) {
            radius -= Math.signum(turn) * (in.lane() + out.lane()) / 2;
        }
        return new Vertex(
                x + in.moveX() + in.dx() * k,
                y + in.moveY() + in.dy() * k,
                station,
                Math.max(radius, SMALLEST_RADIUS),
                turn);
    }

    private static double radius(TrackPoint point, double turn) {
        boolean soft = Math.abs(turn) < SHARPEST_SOFT_TURN;
        return switch (point) {
            case TrackPoint.Stop stop -> soft ? Sheet.BEND : Sheet.STATION_TURN;
            case TrackPoint.Bend bend when bend.radius() > 0 -> bend.radius() * Sheet.UNIT / GridPoint.UNIT;
            case TrackPoint.Bend bend -> soft ? Sheet.BEND : Sheet.WIDE_BEND;
        };
    }

    /** Shrinks radii until the rounding of each corner fits between its neighbours: half an edge where both turn. */
    private static List<Vertex> fitted(List<Vertex> vertices, boolean closed) {
        int n = vertices.size();
        List<Vertex> result = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            Vertex at = vertices.get(i);
            double room = Double.POSITIVE_INFINITY;
            for (int step = -1; step <= 1 && at.isRounded(); step += 2) {
                if (closed || (i + step >= 0 && i + step < n)) {
                    Vertex other = vertices.get(Math.floorMod(i + step, n));
                    double length = Math.hypot(other.x() - at.x(), other.y() - at.y());
                    room = Math.min(room, other.isRounded() ? length / 2 : length);
                }
            }
            boolean tight = at.isRounded() && at.tangent() > room;
            result.add(tight ? at.withRadius(room / Math.tan(Math.abs(at.turn()) / 2)) : at);
        }
        return result;
    }
}
