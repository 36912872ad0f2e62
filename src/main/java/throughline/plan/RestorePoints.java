package throughline.plan;

import java.util.Optional;

/** Restore points: a plan as it was before something in it came to be. */
public final class RestorePoints {

    private RestorePoints() {}

    /** True if a change adds the item. */
    public static boolean adds(Change change, String id) {
        return change.edits().stream().anyMatch(edit -> edit.id().equals(id) && edit.before() == null);
    }

    /**
     * How many steps of a history lie before the one that added an item: what {@code goTo} must not go below without
     * saying so. Empty if none of the steps added it.
     */
    public static Optional<Integer> stepsBefore(History history, String id) {
        int behind = history.done().size();
        for (Change change : history.done()) {
            behind--;
            if (adds(change, id)) {
                return Optional.of(behind);
            }
        }
        return Optional.empty();
    }

    /** The plan before an item was added; empty if no step of the history added it. */
    public static Optional<Plan> before(History history, String id) {
        Plan plan = history.plan();
        for (Change change : history.done()) {
            plan = plan.apply(change.swapped());
            if (adds(change, id)) {
                return Optional.of(plan);
            }
        }
        return Optional.empty();
    }

    /**
     * The running workshop whose start would be taken back by going to that many steps; empty where none would.
     *
     * @param steps how many of all steps would be done then
     */
    public static Optional<Workshop> behindStart(History history, int steps) {
        return WorkshopItems.running(history.plan())
                .filter(it -> stepsBefore(history, it.id())
                        .filter(start -> steps <= start)
                        .isPresent());
    }
}
