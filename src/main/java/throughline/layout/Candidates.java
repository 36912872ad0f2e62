package throughline.layout;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import throughline.map.LabelSide;
import throughline.map.Neighborhood;
import throughline.map.Station;
import throughline.map.TransitMap;

/** Weighs the places where names could stand. */
final class Candidates {

    private static final double CLEARANCE = 4;
    private static final double NEIGHBORHOOD_CLEARANCE = 10;
    private static final double ABROAD = 4;
    private static final double LONG_LINE = 360;
    private static final double SHORT_LINE = 225;
    private static final int KEPT = 40;

    private final TransitMap map;
    private final Obstacles obstacles;
    private final Box sheet;
    private final NameStyle style;
    private final StationNames stationNames;

    Candidates(TransitMap map, Obstacles obstacles, NameStyle style) {
        this.map = map;
        this.obstacles = obstacles;
        this.style = style;
        this.stationNames = new StationNames(map, style);
        this.sheet = new Box(0, 0, map.sheet().width() * Sheet.UNIT, map.sheet().height() * Sheet.UNIT);
    }

    /** A station's candidates, best first. */
    List<Candidate> of(Station station, Marker marker, Map<String, Ring> rings) {
        Optional<Ring> home = Optional.ofNullable(rings.get(station.neighborhood()));
        return stationNames.candidates(station, marker).stream()
                .map(name -> weigh(name, marker, home))
                .sorted(Comparator.comparingDouble(Candidate::cost))
                .limit(KEPT)
                .toList();
    }

    private Candidate weigh(Name name, Marker marker, Optional<Ring> home) {
        double taste = sideCost(name.side()) + wrapCost(name) + shiftCost(name, marker);
        if (home.isPresent()) {
            taste += name.lines().stream()
                            .filter(line -> !home.get().contains(line.box()))
                            .count()
                    * ABROAD
                    / name.lines().size();
        }
        return Candidate.of(name, violations(name, CLEARANCE), taste);
    }

    /** A neighborhood's candidates, best first: near an edge and a corner, upper ones rather than lower. */
    List<Candidate> of(Neighborhood neighborhood, Ring ring) {
        List<Candidate> byTaste =
                NeighborhoodNames.candidates(
                                neighborhood, style.areas(), style.projected().isOn())
                        .stream()
                        .map(name -> Candidate.of(name, 0, cornerCost(name, ring)))
                        .sorted(Comparator.comparingDouble(Candidate::cost))
                        .toList();
        List<Candidate> free = byTaste.stream()
                .filter(c -> violations(c.name(), NEIGHBORHOOD_CLEARANCE) == 0)
                .limit(KEPT)
                .toList();
        if (!free.isEmpty() || byTaste.isEmpty()) {
            return free;
        }
        return byTaste.stream()
                .limit(KEPT)
                .map(c -> Candidate.of(c.name(), violations(c.name(), 0), c.cost()))
                .sorted(Comparator.comparingDouble(Candidate::cost))
                .toList();
    }

    private int violations(Name name, double clearance) {
        int count = sheet.contains(name.box()) ? 0 : 1;
        for (NameLine line : name.lines()) {
            count += obstacles.near(line.box(), clearance).size();
        }
        return count;
    }

    private static double sideCost(@Nullable LabelSide side) {
        if (side == null) {
            return 0;
        }
        return switch (side) {
            case E -> 0;
            case W -> 0.3;
            case S -> 0.5;
            case N -> 0.6;
            case SE -> 0.7;
            case NE -> 0.8;
            case SW -> 0.9;
            case NW -> 1.0;
        };
    }

    /** Long single lines beside a track are fine; above and below it two short ones are calmer. */
    private double wrapCost(Name name) {
        List<NameLine> words =
                name.lines().stream().filter(l -> !l.handOver() && !l.isMarks()).toList();
        double widest = words.stream().mapToDouble(NameLine::width).max().orElse(0) / style.scale();
        boolean beside = name.side() == LabelSide.E || name.side() == LabelSide.W;
        double lines = beside ? 0.35 * (words.size() - 1) : 0.05 * (words.size() - 1);
        double third = words.size() > 2 ? 1.5 : 0;
        double wide = Math.max(0, widest - (beside ? LONG_LINE : SHORT_LINE)) / 100;
        return lines + third + wide;
    }

    /** Away from where the side has it, a name is harder to tell whose it is. */
    private static double shiftCost(Name name, Marker marker) {
        Box box = name.box();
        double x = marker.centre().x();
        double away = name.side() == LabelSide.N || name.side() == LabelSide.S
                ? Math.abs(box.centre().x() - x)
                : Math.max(0, Math.max(box.x0() - x, x - box.x1()) - marker.halfWidth() - Sheet.NAME_GAP);
        return away / Sheet.UNIT * 0.8;
    }

    private static double cornerCost(Name name, Ring ring) {
        Box box = name.box();
        Box around = ring.box();
        double fromSide = Math.min(box.x0() - around.x0(), around.x1() - box.x1());
        double fromTop = Math.min(box.y0() - around.y0(), around.y1() - box.y1() + 0.5 * Sheet.UNIT);
        double fromCorner = (fromSide + fromTop) / Sheet.UNIT;
        return ring.edgeDistance(box) / Sheet.UNIT * 0.5
                + fromCorner * 0.1
                + 0.6 * (name.lines().size() - 1);
    }

    /** The rings of all neighborhoods by id. */
    static Map<String, Ring> rings(TransitMap map) {
        Map<String, Ring> rings = new LinkedHashMap<>();
        map.neighborhoods().forEach(n -> rings.put(n.id(), Ring.of(n.outline())));
        return rings;
    }
}
