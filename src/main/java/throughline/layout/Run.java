package throughline.layout;

import java.util.List;
import throughline.map.GridPoint;

/**
 * A straight run of a track: vertices in one direction until it turns. A lane holds for a whole run, so parallel tracks
 * never jog.
 *
 * @param track the track's id
 * @param first index of its first edge
 * @param edges how many edges it has
 * @param ends what happens at its two ends
 * @param carrier the line it lies on
 * @param from where it begins, along the carrier
 * @param to where it ends, along the carrier; below {@code from} if it travels against the carrier
 */
record Run(String track, int first, int edges, Ends ends, Carrier carrier, double from, double to) {

    /** A turn of this side of zero goes left of travel, above it right; zero means the track ends there. */
    record Ends(Turn before, Turn after) {}

    /**
     * What a track does at an end of a run.
     *
     * @param side the turn away from the carrier as seen along the carrier's own direction: below zero to its left, above
     *     zero to its right, zero for none
     * @param inStation true if it turns inside a station, where the marker hides a crossing
     * @param at the vertex
     */
    record Turn(int side, boolean inStation, GridPoint at) {}

    double low() {
        return Math.min(from, to);
    }

    double high() {
        return Math.max(from, to);
    }

    double length() {
        return high() - low();
    }

    boolean alongCarrier() {
        return to > from;
    }

    /** What happens at the low end of the carrier. */
    Turn lowTurn() {
        return alongCarrier() ? ends.before() : ends.after();
    }

    /** What happens at the high end of the carrier. */
    Turn highTurn() {
        return alongCarrier() ? ends.after() : ends.before();
    }

    boolean overlaps(Run other) {
        return Math.min(high(), other.high()) - Math.max(low(), other.low()) > 1e-6;
    }

    /** Indices of this run's edges on a track of {@code count} edges. */
    List<Integer> edgeIndices(int count) {
        return java.util.stream.IntStream.range(first, first + edges)
                .map(i -> i % count)
                .boxed()
                .toList();
    }
}
