package throughline.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import throughline.map.GridPoint;
import throughline.map.Track;
import throughline.map.TransitMap;

/**
 * Which side by side place each run takes where tracks share a stretch. The longest run keeps lane 0; every other takes the
 * lane nearest to it that crosses least: a track that turns away at a bend goes to the side it leaves to, and tracks that
 * turn a corner together keep their order. Turns inside a station weigh little, because its marker hides the crossing.
 *
 * <p>Lanes are integers, counted to the right of the carrier's direction; they are derived and never stored.
 */
final class Lanes {

    private static final double BEND_CROSSING = 10;
    private static final double STATION_CROSSING = 0.4;
    private static final double CORNER_CROSSING = 8;
    private static final double DISTANCE = 1;
    private static final int FARTHEST = 12;
    private static final int CORNERS_AHEAD = 6;

    private record Corner(String track, GridPoint at) {}

    private final Map<Run, Integer> lanes = new LinkedHashMap<>();
    private final Map<Carrier, List<Run>> placed = new HashMap<>();
    private final Map<Corner, List<Run>> byCorner = new HashMap<>();
    private final Map<GridPoint, Set<String>> turning = new HashMap<>();
    private final Map<String, List<Run>> byTrack = new HashMap<>();

    private Lanes() {}

    /** The lanes of a whole map. */
    static Lanes of(TransitMap map) {
        Lanes lanes = new Lanes();
        List<Run> runs = new ArrayList<>();
        for (Track track : map.tracks()) {
            List<Run> ofTrack = Runs.of(map, track);
            lanes.byTrack.put(track.id(), ofTrack);
            runs.addAll(ofTrack);
        }
        runs.forEach(lanes::enter);
        // A stable sort: equal lengths stay in the order of the sheet.
        runs.sort(Comparator.comparingDouble(Run::length).reversed());
        runs.forEach(lanes::place);
        return lanes;
    }

    private void enter(Run run) {
        for (Run.Turn turn : List.of(run.ends().before(), run.ends().after())) {
            byCorner.computeIfAbsent(new Corner(run.track(), turn.at()), k -> new ArrayList<>())
                    .add(run);
            if (turn.side() != 0) {
                turning.computeIfAbsent(turn.at(), k -> new HashSet<>()).add(run.track());
            }
        }
    }

    private void place(Run run) {
        List<Run> beside = placed.computeIfAbsent(run.carrier(), k -> new ArrayList<>()).stream()
                .filter(run::overlaps)
                .toList();
        int best = FARTHEST + 1;
        double bestCost = Double.POSITIVE_INFINITY;
        for (int step = 0; step <= 2 * FARTHEST; step++) {
            int lane = (step % 2 == 1 ? 1 : -1) * ((step + 1) / 2);
            if (beside.stream().noneMatch(other -> onCarrier(other) == lane)) {
                double cost = cost(run, lane, beside);
                if (cost < bestCost - 1e-9) {
                    best = lane;
                    bestCost = cost;
                }
            }
        }
        lanes.put(run, best);
        placed.get(run.carrier()).add(run);
    }

    private double cost(Run run, int lane, List<Run> beside) {
        double cost = DISTANCE * Math.abs(lane);
        for (Run other : beside) {
            int side = Integer.signum(lane - onCarrier(other));
            cost += endCost(run, other, side, false, CORNERS_AHEAD);
            cost += endCost(run, other, side, true, CORNERS_AHEAD);
        }
        return cost;
    }

    /**
     * What it costs at one end of the common stretch that {@code run} lies on {@code side} of {@code other}.
     *
     * @param high true for the high end of their carrier, false for the low one
     * @param depth how many corners to look ahead
     */
    private double endCost(Run run, Run other, int side, boolean high, int depth) {
        Run.Turn turn = high ? run.highTurn() : run.lowTurn();
        Run.Turn otherTurn = high ? other.highTurn() : other.lowTurn();
        // Above zero if this run ends first, below if the other does, zero if they end together.
        double lead = high ? other.high() - run.high() : run.low() - other.low();
        if (lead > 1e-6) {
            return crossing(turn, turn.side(), side);
        }
        if (lead < -1e-6) {
            return crossing(otherTurn, -otherTurn.side(), side);
        }
        if (turn.side() != 0 && turn.side() == otherTurn.side()) {
            return cornerCost(run, other, side, turn, depth);
        }
        double own = turn.side() == 0 ? 0 : crossing(turn, turn.side(), side);
        double others = otherTurn.side() == 0 ? 0 : crossing(otherTurn, -otherTurn.side(), side);
        return Math.max(own, others);
    }

    private static double crossing(Run.Turn turn, int wanted, int side) {
        if (wanted == 0 || wanted == side) {
            return 0;
        }
        return turn.inStation() ? STATION_CROSSING : BEND_CROSSING;
    }

    /** Two tracks that turn the same corner: where they go on together, their order must be the same behind it. */
    private double cornerCost(Run run, Run other, int side, Run.Turn turn, int depth) {
        Run next = beyond(run, turn.at());
        Run otherNext = beyond(other, turn.at());
        if (next == null || otherNext == null || !next.carrier().equals(otherNext.carrier())) {
            return 0;
        }
        if (!next.overlaps(otherNext)) {
            return 0;
        }
        boolean sameSense = sense(run, turn.at()) == -sense(next, turn.at());
        int sideBehind = sameSense ? side : -side;
        Integer lane = lanes.get(next);
        Integer otherLane = lanes.get(otherNext);
        if (lane != null && otherLane != null) {
            return Integer.signum(lane - otherLane) == sideBehind ? 0 : CORNER_CROSSING;
        }
        // Not placed yet: what they will want is what the far end of the stretch behind the corner wants.
        return depth == 0 ? 0 : endCost(next, otherNext, sideBehind, sense(next, turn.at()) < 0, depth - 1);
    }

    /** +1 if {@code at} is the high end of the run, -1 if it is the low end. */
    private static int sense(Run run, GridPoint at) {
        return Math.abs(run.carrier().along(at) - run.high()) < 1e-6 ? 1 : -1;
    }

    private @Nullable Run beyond(Run run, GridPoint at) {
        return byCorner.getOrDefault(new Corner(run.track(), at), List.of()).stream()
                .filter(candidate -> !candidate.equals(run))
                .findFirst()
                .orElse(null);
    }

    /** The runs of a track in order of travel. */
    List<Run> runs(String track) {
        return byTrack.getOrDefault(track, List.of());
    }

    /** The lane of a run, counted to the right of its own travel. */
    int lane(Run run) {
        return run.alongCarrier() ? onCarrier(run) : -onCarrier(run);
    }

    private int onCarrier(Run run) {
        return Objects.requireNonNull(lanes.get(run));
    }

    /** True if two tracks or more turn at this corner, so that their bends must share a centre. */
    boolean isShared(GridPoint corner) {
        return turning.getOrDefault(corner, Set.of()).size() > 1;
    }
}
