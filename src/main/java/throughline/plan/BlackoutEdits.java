package throughline.plan;

import java.util.List;
import throughline.item.InvalidItem;
import throughline.item.Message;

/**
 * Edits of blackouts and holidays. To rename see {@link ItemEdits}, to delete see {@link Deletion}. All refuse with
 * {@link ChangeRefused} what names an item that is no longer there.
 */
public final class BlackoutEdits {

    private BlackoutEdits() {}

    /**
     * Days under a fresh id made from their name.
     *
     * @param days what they are; their id does not matter
     * @throws InvalidItem if the name cannot be stored
     */
    public static Change create(Plan plan, Blackout days) {
        Draft draft = new Draft(plan);
        Blackout added = days.withId(draft.fresh(days.name(), "blackout"));
        return draft.put(added).change(Message.of("change.add", Naming.of(plan, added)));
    }

    /**
     * Many at once, as one change; those that the plan already has, by name, kind and days, are passed over.
     *
     * @param source what they were read from
     */
    public static Change createAll(Plan plan, List<Blackout> all, String source) {
        Draft draft = new Draft(plan);
        List<Blackout> there = plan.blackouts();
        int added = 0;
        for (Blackout days : all) {
            boolean known = there.stream()
                    .anyMatch(it ->
                            it.withId("x").withNote("").equals(days.withId("x").withNote("")));
            if (!known) {
                draft.put(days.withId(draft.fresh(days.name(), "blackout")));
                added++;
            }
        }
        return draft.change(Message.of("change.blackouts", Integer.toString(added), source));
    }

    /** The days as {@code after} has them: their kind, days, audiences, markets or note. */
    public static Change change(Plan plan, Blackout after) {
        Blackout before = plan.require(after.id(), Blackout.class);
        return Change.of(Message.of("change.blackout", Naming.of(plan, before)), Edit.replace(before, after));
    }
}
