package throughline.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The last changes that led to a state of a plan, so that whoever knows an earlier state can tell what is different without
 * looking at everything. Remembers few and small steps; beyond them nothing is known.
 */
final class Trail {

    private static final int LONGEST = 16;
    private static final int LARGEST = 1_000;

    /** What this state is told by. */
    private final Object mark = new Object();

    private final List<Step> steps;

    /**
     * A step.
     *
     * @param from the mark of the state it began at; not that state's trail, or none would ever be let go
     * @param ids of the items that it added, changed or removed
     */
    private record Step(Object from, Set<String> ids) {}

    private Trail(List<Step> steps) {
        this.steps = steps;
    }

    /** The beginning of a trail. */
    static Trail begin() {
        return new Trail(List.of());
    }

    /** The trail one step further. */
    Trail then(Set<String> ids) {
        if (ids.size() > LARGEST) {
            return begin();
        }
        List<Step> longer = new ArrayList<>();
        longer.add(new Step(mark, ids));
        longer.addAll(steps.subList(0, Math.min(steps.size(), LONGEST - 1)));
        return new Trail(List.copyOf(longer));
    }

    /** Ids of all that may be different from an earlier state; empty if that is not on this trail. */
    Optional<Set<String>> since(Trail earlier) {
        if (this == earlier) {
            return Optional.of(Set.of());
        }
        Set<String> ids = new HashSet<>();
        for (Step step : steps) {
            ids.addAll(step.ids());
            if (step.from() == earlier.mark) {
                return Optional.of(ids);
            }
        }
        return Optional.empty();
    }
}
