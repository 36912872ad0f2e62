package throughline.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds where tracks cross without a station. */
final class Crossings {

    private static final double CELL = 4 * Sheet.UNIT;

    /** Half the length of a casing: the width of a track and its rim on both sides. */
    private static final double HALF = Sheet.TRACK_WIDTH / 2 + 8;

    private record Cell(long column, long row) {}

    private record Piece(int order, String track, Spot a, Spot b) {}

    private final Obstacles markers;
    private final Map<Cell, List<Piece>> cells = new HashMap<>();
    private final List<Crossing> found = new ArrayList<>();

    private Crossings(Obstacles markers) {
        this.markers = markers;
    }

    /**
     * The crossings of tracks; those listed first lie above.
     *
     * @param markers the stations' markers, under which crossings need no casing
     */
    static List<Crossing> of(Collection<TrackShape> shapes, Obstacles markers) {
        Crossings crossings = new Crossings(markers);
        int order = 0;
        for (TrackShape shape : shapes) {
            List<Spot> line = shape.polyline();
            for (int i = 0; i + 1 < line.size(); i++) {
                crossings.add(new Piece(order, shape.track(), line.get(i), line.get(i + 1)));
            }
            order++;
        }
        return List.copyOf(crossings.found);
    }

    private void add(Piece piece) {
        Set<Piece> met = new HashSet<>();
        for (long c = cell(Math.min(piece.a().x(), piece.b().x()));
                c <= cell(Math.max(piece.a().x(), piece.b().x()));
                c++) {
            for (long r = cell(Math.min(piece.a().y(), piece.b().y()));
                    r <= cell(Math.max(piece.a().y(), piece.b().y()));
                    r++) {
                List<Piece> here = cells.computeIfAbsent(new Cell(c, r), k -> new ArrayList<>());
                for (Piece other : here) {
                    if (other.order() != piece.order() && met.add(other)) {
                        meet(other, piece).filter(this::isOpen).ifPresent(spot -> record(other, piece, spot));
                    }
                }
                here.add(piece);
            }
        }
    }

    private static long cell(double at) {
        return (long) Math.floor(at / CELL);
    }

    /** True if no station hides the spot. */
    private boolean isOpen(Spot spot) {
        return markers.clearance(spot, "", Sheet.UNIT) > 0;
    }

    private void record(Piece upper, Piece lower, Spot spot) {
        double length = upper.a().distance(upper.b());
        double dx = (upper.b().x() - upper.a().x()) / length * HALF;
        double dy = (upper.b().y() - upper.a().y()) / length * HALF;
        found.add(new Crossing(
                upper.track(),
                lower.track(),
                new Spot(spot.x() - dx, spot.y() - dy),
                new Spot(spot.x() + dx, spot.y() + dy)));
    }

    /** Where two pieces cross in their inside. */
    private static Optional<Spot> meet(Piece p, Piece q) {
        double px = p.b().x() - p.a().x();
        double py = p.b().y() - p.a().y();
        double qx = q.b().x() - q.a().x();
        double qy = q.b().y() - q.a().y();
        double cross = px * qy - py * qx;
        if (Math.abs(cross) < 1e-9) {
            return Optional.empty();
        }
        double dx = q.a().x() - p.a().x();
        double dy = q.a().y() - p.a().y();
        double s = (dx * qy - dy * qx) / cross;
        double t = (dx * py - dy * px) / cross;
        boolean inside = s >= 0 && s <= 1 && t >= 0 && t <= 1;
        return inside ? Optional.of(p.a().towards(p.b(), s)) : Optional.empty();
    }
}
