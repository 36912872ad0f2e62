package throughline.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import throughline.map.LabelSide;

/** A name that looks for its place among the others; changes while they settle. Costs are in the units of {@link Candidate}. */
final class NameSlot {

    private static final double COLLISION = 90;
    private static final double BESIDE_ANOTHER = 6;
    private static final double OTHER_SIDE = 0.5;
    private static final double CLEARANCE = 8;
    private static final double NEIGHBORHOOD_CLEARANCE = 18;
    private static final double BESIDE = 3.5;

    final String id;
    /** Where it may stand, the cheapest first; never empty. */
    final List<Candidate> candidates;
    /** Names that may want the same room. */
    final List<NameSlot> rivals = new ArrayList<>();
    /** Names of the neighbours on a track. */
    final List<NameSlot> kin = new ArrayList<>();
    /** All that its candidates cover, with the widest clearance. */
    final Box reach;
    /** The candidate where it stands now. */
    int chosen;

    NameSlot(String id, List<Candidate> candidates) {
        this.id = id;
        this.candidates = candidates;
        this.reach = candidates.stream()
                .map(Candidate::box)
                .reduce(Box::union)
                .orElseThrow()
                .grown(NEIGHBORHOOD_CLEARANCE);
    }

    Candidate now() {
        return candidates.get(chosen);
    }

    /** What it costs to stand near another name: much to cover it nearly, a little to be taken for part of it. */
    double crowding(Candidate candidate, NameSlot other) {
        boolean both = candidate.name().side() != null && other.now().name().side() != null;
        double clearance = both ? CLEARANCE : NEIGHBORHOOD_CLEARANCE;
        if (!candidate.collides(other.now(), clearance * BESIDE, clearance)) {
            return 0;
        }
        return candidate.collides(other.now(), clearance, clearance) ? COLLISION : BESIDE_ANOTHER;
    }

    /** What it costs to stand there as all the others stand now. */
    double cost(Candidate candidate) {
        double cost = candidate.cost();
        for (NameSlot rival : rivals) {
            cost += crowding(candidate, rival);
        }
        for (NameSlot other : kin) {
            cost += sameHand(candidate.name().side(), other.now().name().side()) ? 0 : OTHER_SIDE;
        }
        return cost;
    }

    private static boolean sameHand(@Nullable LabelSide a, @Nullable LabelSide b) {
        return a == b
                || (a != null && b != null && a.name().charAt(0) == b.name().charAt(0));
    }

    /** How many names it stands on. */
    int collisions() {
        int count = 0;
        for (NameSlot rival : rivals) {
            if (now().collides(rival.now())) {
                count++;
            }
        }
        return count;
    }
}
