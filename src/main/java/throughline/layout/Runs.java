package throughline.layout;

import java.util.ArrayList;
import java.util.List;
import throughline.map.GridPoint;
import throughline.map.Track;
import throughline.map.TrackPoint;
import throughline.map.TransitMap;

/** Cuts tracks into straight runs. */
final class Runs {

    private static final double STRAIGHT = 1e-6;

    private Runs() {}

    /** The vertices of a track without repeats of one place in a row, which have no direction. */
    static List<TrackPoint> vertices(TransitMap map, Track track) {
        List<TrackPoint> result = new ArrayList<>();
        for (TrackPoint point : track.path()) {
            boolean repeat = !result.isEmpty() && map.place(result.getLast()).equals(map.place(point));
            if (!repeat) {
                result.add(point);
            } else if (point instanceof TrackPoint.Stop) {
                result.set(result.size() - 1, point);
            }
        }
        return result;
    }

    /** The runs of a track in order of travel; a loop's first run may begin in the middle of its path. */
    static List<Run> of(TransitMap map, Track track) {
        List<TrackPoint> vertices = vertices(map, track);
        List<GridPoint> places = vertices.stream().map(map::place).toList();
        int n = places.size();
        boolean loop = track.loop() && n > 2;
        int edges = loop ? n : n - 1;
        List<Run> runs = new ArrayList<>();
        if (edges < 1) {
            return runs;
        }
        int start = loop ? firstTurn(places) : 0;
        for (int i = 0; i < edges; ) {
            int length = 1;
            while (i + length < edges && turnAt(places, (start + i + length) % n) == Bearing.STRAIGHT) {
                length++;
            }
            runs.add(run(track, vertices, places, start + i, length, loop));
            i += length;
        }
        return runs;
    }

    private enum Bearing {
        STRAIGHT,
        TURN
    }

    private static int firstTurn(List<GridPoint> places) {
        for (int i = 0; i < places.size(); i++) {
            if (turnAt(places, i) == Bearing.TURN) {
                return i;
            }
        }
        return 0;
    }

    private static Bearing turnAt(List<GridPoint> places, int i) {
        int n = places.size();
        GridPoint before = places.get((i + n - 1) % n);
        GridPoint at = places.get(i);
        GridPoint after = places.get((i + 1) % n);
        double cross = cross(before, at, after);
        double dot = (at.unitsX() - before.unitsX()) * (after.unitsX() - at.unitsX())
                + (at.unitsY() - before.unitsY()) * (after.unitsY() - at.unitsY());
        return Math.abs(cross) < STRAIGHT && dot > 0 ? Bearing.STRAIGHT : Bearing.TURN;
    }

    private static double cross(GridPoint before, GridPoint at, GridPoint after) {
        return (at.unitsX() - before.unitsX()) * (after.unitsY() - at.unitsY())
                - (at.unitsY() - before.unitsY()) * (after.unitsX() - at.unitsX());
    }

    private static Run run(
            Track track, List<TrackPoint> vertices, List<GridPoint> places, int first, int edges, boolean loop) {
        int n = places.size();
        GridPoint from = places.get(first % n);
        GridPoint to = places.get((first + edges) % n);
        Carrier carrier = Carrier.through(from, places.get((first + 1) % n));
        double a = carrier.along(from);
        double b = carrier.along(to);
        Run.Turn before = turn(vertices, places, first, -1, carrier, loop);
        Run.Turn after = turn(vertices, places, first + edges, 1, carrier, loop);
        return new Run(track.id(), first % n, edges, new Run.Ends(before, after), carrier, a, b);
    }

    private static Run.Turn turn(
            List<TrackPoint> vertices, List<GridPoint> places, int vertex, int step, Carrier carrier, boolean loop) {
        int n = places.size();
        GridPoint at = places.get(vertex % n);
        boolean inStation = vertices.get(vertex % n) instanceof TrackPoint.Stop;
        int next = vertex + step;
        if (!loop && (next < 0 || next >= n)) {
            return new Run.Turn(0, inStation, at);
        }
        GridPoint other = places.get(Math.floorMod(next, n));
        double right = -carrier.uy() * (other.unitsX() - at.unitsX()) + carrier.ux() * (other.unitsY() - at.unitsY());
        return new Run.Turn(Math.abs(right) < STRAIGHT ? 0 : right > 0 ? 1 : -1, inStation, at);
    }
}
