package throughline.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import throughline.map.TransitMap;

/**
 * Places each track's letter discs: at a terminus on a stub beyond the last stop, where that is free, else on the track
 * itself as near to the terminus as there is room; on a loop, on its two longest free stretches.
 */
final class Badges {

    private static final double STUB = 1.5 * Sheet.UNIT;
    private static final double FROM_TERMINUS = 1.6 * Sheet.UNIT;
    private static final double STEP = 0.2 * Sheet.UNIT;
    private static final double ROOM = 6;

    /** On a track, letters keep so far off stations that a sign larger than the marker fits between. */
    private static final double AIRY = 24;

    private static final double SHORT = 3 * Sheet.UNIT;
    private static final double HORIZON = 120;
    private static final double WIDE = 5 * Sheet.UNIT;
    private static final double FAR = 12 * Sheet.UNIT;

    private final TransitMap map;
    private final Box sheet;
    private final Obstacles obstacles;
    private final List<Badge> placed = new ArrayList<>();

    private Badges(TransitMap map, Obstacles obstacles) {
        this.map = map;
        this.obstacles = obstacles;
        this.sheet = new Box(0, 0, map.sheet().width() * Sheet.UNIT, map.sheet().height() * Sheet.UNIT);
    }

    static List<Badge> of(TransitMap map, Map<String, TrackShape> shapes, Obstacles obstacles) {
        Badges badges = new Badges(map, obstacles);
        for (TrackShape shape : shapes.values()) {
            List<Spot> line = shape.polyline();
            if (line.size() < 2) {
                continue;
            }
            if (shape.closed()) {
                badges.onLoop(shape);
            } else {
                badges.atTerminus(shape, shape.vertices().getFirst(), line);
                badges.atTerminus(shape, shape.vertices().getLast(), line.reversed());
            }
        }
        return badges.placed;
    }

    private void atTerminus(TrackShape shape, Vertex terminus, List<Spot> line) {
        String track = shape.track();
        Spot end = line.get(0);
        Spot next = line.get(1);
        double length = end.distance(next);
        Spot beyond = next.towards(end, (length + STUB) / length);
        // A level stub beside an interchange would take the place where its name reads best.
        boolean level = Math.abs(end.y() - next.y()) < Math.abs(end.x() - next.x()) * 2;
        boolean stub = !level || !map.isInterchange(terminus.station());
        if (stub && isFree(track, beyond, ROOM) && sheet.grown(-Sheet.BADGE).contains(beyond)) {
            place(new Badge(track, beyond, end));
            return;
        }
        onLine(track, line).ifPresent(this::place);
    }

    /** On the track, in the stretch without anything that lies nearest to the terminus; rather crowded than not at all. */
    private Optional<Badge> onLine(String track, List<Spot> line) {
        return onLine(track, line, AIRY).or(() -> onLine(track, line, ROOM));
    }

    private Optional<Badge> onLine(String track, List<Spot> line, double room) {
        List<Spot> free = new ArrayList<>();
        double walked = 0;
        double next = FROM_TERMINUS;
        for (int i = 0; i + 1 < line.size(); i++) {
            double length = line.get(i).distance(line.get(i + 1));
            for (; next <= walked + length; next += STEP) {
                Spot spot = line.get(i).towards(line.get(i + 1), (next - walked) / length);
                if (isFree(track, spot, room)) {
                    free.add(spot);
                } else if (!free.isEmpty()) {
                    return Optional.of(within(track, free));
                }
            }
            walked += length;
        }
        return free.isEmpty() ? Optional.empty() : Optional.of(within(track, free));
    }

    /** In the middle of a short stretch, near the terminus on a long one. */
    private static Badge within(String track, List<Spot> free) {
        Spot spot = free.size() * STEP > SHORT ? free.getFirst() : free.get(free.size() / 2);
        return new Badge(track, spot, spot);
    }

    private void onLoop(TrackShape shape) {
        record Stretch(Spot middle, double length) {}
        List<Spot> line = shape.polyline();
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i + 1 < line.size(); i++) {
            Spot middle = airiest(shape.track(), line.get(i), line.get(i + 1));
            if (isFree(shape.track(), middle, ROOM)) {
                stretches.add(new Stretch(middle, line.get(i).distance(line.get(i + 1))));
            }
        }
        stretches.sort(Comparator.comparingDouble(Stretch::length).reversed());
        if (stretches.isEmpty()) {
            return;
        }
        Spot first = stretches.getFirst().middle();
        place(new Badge(shape.track(), first, first));
        // The second as far off as a stretch of decent length allows.
        stretches.stream()
                .filter(s -> s.length() > stretches.getFirst().length() / 2
                        && s.middle().distance(first) > FAR)
                .max(Comparator.comparingDouble(s -> s.middle().distance(first)))
                .ifPresent(s -> place(new Badge(shape.track(), s.middle(), s.middle())));
    }

    /** The middle of a stretch, or a little to one side of it where that is farther from stations and other tracks. */
    private Spot airiest(String track, Spot a, Spot b) {
        Spot best = a.towards(b, 0.5);
        for (double share : new double[] {0.3, 0.7}) {
            Spot spot = a.towards(b, share);
            boolean better = obstacles.clearance(spot, track, WIDE) > obstacles.clearance(best, track, WIDE) + 10;
            best = better ? spot : best;
        }
        return best;
    }

    private boolean isFree(String track, Spot spot, double room) {
        boolean clear = obstacles.clearance(spot, track, HORIZON) >= Sheet.BADGE + room;
        return clear && placed.stream().allMatch(b -> b.at().distance(spot) >= 2 * Sheet.BADGE + ROOM);
    }

    private void place(Badge badge) {
        placed.add(badge);
        add(badge, 1, obstacles);
    }

    /** A badge and its stub as what names keep clear of. */
    static void add(Badge badge, double stronger, Obstacles obstacles) {
        obstacles.add(new Obstacles.Band(
                badge.at(), badge.at(), Sheet.BADGE * stronger, NameOverlap.Kind.BADGE, badge.track()));
        if (badge.isStub()) {
            obstacles.add(new Obstacles.Band(
                    badge.from(), badge.at(), Sheet.TRACK_WIDTH / 2, NameOverlap.Kind.TRACK, badge.track()));
        }
    }
}
