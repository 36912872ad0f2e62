package throughline.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a station that is being dragged comes to stand in line with others.
 *
 * @param at the place, the dragged one if nothing is near enough
 * @param lines the guides it stands on, none to two, for drawing
 */
public record Guides(GridPoint at, List<Line> lines) {

    /** Copies the lines. */
    public Guides {
        lines = List.copyOf(lines);
    }

    /**
     * A guide.
     *
     * @param station the id of the station that the place is in line with
     * @param from that station's place
     * @param to the place
     */
    public record Line(String station, GridPoint from, GridPoint to) {}

    /** The lines through a station, in the order in which they are preferred. */
    private enum Way {
        ACROSS(1, 0),
        DOWN(0, 1),
        FALLING(1, 1),
        RISING(1, -1);

        final Direction direction;

        Way(int dx, int dy) {
            direction = new Direction(dx, dy);
        }
    }

    private record Near(Station station, Direction direction, double gap, double distance) {
        static Near of(Station station, Direction direction, GridPoint at) {
            double x = at.x() - station.at().x();
            double y = at.y() - station.at().y();
            double gap = Math.abs(x * direction.dy() - y * direction.dx()) / Math.sqrt(direction.along(direction));
            return new Near(station, direction, gap, Math.hypot(x, y));
        }

        boolean isBetterThan(@Nullable Near other) {
            return other == null || gap < other.gap || gap == other.gap && distance < other.distance;
        }

        Guides guides(GridPoint at) {
            GridPoint foot = foot(at);
            return new Guides(foot, List.of(line(foot)));
        }

        private GridPoint foot(GridPoint at) {
            GridPoint from = station.at();
            double dot = (at.x() - from.x()) * (double) direction.dx() + (at.y() - from.y()) * (double) direction.dy();
            return direction
                    .point(from, (int) Math.round(dot / direction.along(direction)))
                    .orElse(at);
        }

        Line line(GridPoint to) {
            return new Line(station.id(), station.at(), to);
        }

        Optional<Guides> with(Near other) {
            return direction
                    .crossing(station.at(), other.station.at(), other.direction)
                    .map(at -> new Guides(at, List.of(line(at), other.line(at))));
        }
    }

    /**
     * The nearest place where a dragged station stands in line with one or, better, two stations that are not dragged along.
     *
     * @param moving ids of the stations that are dragged
     * @param at the place that the hand holds the station at
     * @param tolerance how far a place may lie off, in hundredths, 0 or more
     */
    public static Guides of(TransitMap map, Set<String> moving, GridPoint at, int tolerance) {
        Map<Way, Near> nearest = new EnumMap<>(Way.class);
        for (Station station : map.stations()) {
            for (Way way : Way.values()) {
                Near near = Near.of(station, way.direction, at);
                if (!moving.contains(station.id()) && near.gap <= tolerance && near.isBetterThan(nearest.get(way))) {
                    nearest.put(way, near);
                }
            }
        }
        List<Near> found = new ArrayList<>(nearest.values());
        List<Guides> pairs = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            for (Near other : found.subList(i + 1, found.size())) {
                found.get(i)
                        .with(other)
                        .filter(g -> g.at.distanceTo(at) <= tolerance)
                        .ifPresent(pairs::add);
            }
        }
        return pairs.stream()
                .min(Comparator.comparingDouble(g -> g.at.distanceTo(at)))
                .or(() -> found.stream()
                        .min(Comparator.comparingDouble(Near::gap))
                        .map(near -> near.guides(at)))
                .orElse(new Guides(at, List.of()));
    }
}
