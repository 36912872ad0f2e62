package throughline.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What names must keep clear of: track bands, markers and badges, in a hash of square cells so that a look costs little. */
final class Obstacles {

    private static final double CELL = 240;

    /** A round-ended band: a piece of a track, a capsule, or a disc where both ends are one. */
    static final class Band {

        private final Spot a;
        private final Spot b;
        private final double halfWidth;
        private final NameOverlap.Kind kind;
        private final String owner;
        private final Box box;

        /**
         * @param kind what it is, as whoever covers it is told
         * @param owner id of the station or track it belongs to
         */
        Band(Spot a, Spot b, double halfWidth, NameOverlap.Kind kind, String owner) {
            this.a = a;
            this.b = b;
            this.halfWidth = halfWidth;
            this.kind = kind;
            this.owner = owner;
            this.box = new Box(
                            Math.min(a.x(), b.x()),
                            Math.min(a.y(), b.y()),
                            Math.max(a.x(), b.x()),
                            Math.max(a.y(), b.y()))
                    .grown(halfWidth);
        }

        NameOverlap.Kind kind() {
            return kind;
        }

        String owner() {
            return owner;
        }

        /** From the band's edge to a spot, below 0 inside. */
        double distance(Spot spot) {
            return Geometry.distance(spot, a, b) - halfWidth;
        }

        /** True if the band comes nearer to the box than {@code clearance}. */
        boolean isNear(Box other, double clearance) {
            return box.overlaps(other.grown(clearance)) && Geometry.distance(other, a, b) < halfWidth + clearance;
        }
    }

    private record Cell(int column, int row) {}

    private final Map<Cell, List<Band>> cells = new HashMap<>();

    void add(Band band) {
        for (Cell cell : cells(band.box)) {
            cells.computeIfAbsent(cell, k -> new ArrayList<>()).add(band);
        }
    }

    /** Bands that come nearer to {@code box} than {@code clearance}. */
    List<Band> near(Box box, double clearance) {
        // Asked for every place a name could stand: no sets and no lists of cells, and mostly nothing is found.
        List<Band> found = new ArrayList<>();
        for (int c = floor(box.x0() - clearance); c <= floor(box.x1() + clearance); c++) {
            for (int r = floor(box.y0() - clearance); r <= floor(box.y1() + clearance); r++) {
                for (Band band : cells.getOrDefault(new Cell(c, r), List.of())) {
                    if (band.isNear(box, clearance) && !found.contains(band)) {
                        found.add(band);
                    }
                }
            }
        }
        return found;
    }

    /** The smallest distance from a spot to a band of another owner, at most {@code horizon}. */
    double clearance(Spot spot, String owner, double horizon) {
        double nearest = horizon;
        Box around = new Box(spot.x(), spot.y(), spot.x(), spot.y()).grown(horizon);
        for (Cell cell : cells(around)) {
            for (Band band : cells.getOrDefault(cell, List.of())) {
                if (!band.owner().equals(owner)) {
                    nearest = Math.min(nearest, band.distance(spot));
                }
            }
        }
        return nearest;
    }

    private static List<Cell> cells(Box box) {
        List<Cell> result = new ArrayList<>();
        for (int c = floor(box.x0()); c <= floor(box.x1()); c++) {
            for (int r = floor(box.y0()); r <= floor(box.y1()); r++) {
                result.add(new Cell(c, r));
            }
        }
        return result;
    }

    private static int floor(double value) {
        return (int) Math.floor(value / CELL);
    }
}
