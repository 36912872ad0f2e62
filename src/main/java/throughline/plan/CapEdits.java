package throughline.plan;

import throughline.item.Message;

/** Edits of frequency caps; to delete one see {@link Deletion}. */
public final class CapEdits {

    private CapEdits() {}

    /** A cap under a fresh id. */
    public static Change create(Plan plan, FrequencyCap cap) {
        Draft draft = new Draft(plan);
        FrequencyCap added = cap.withId(draft.fresh("", "cap"));
        return draft.put(added).change(Message.of("change.cap.add", Integer.toString(cap.most())));
    }

    /**
     * The cap as {@code after} has it.
     *
     * @throws ChangeRefused if there is no such cap any more
     */
    public static Change change(Plan plan, FrequencyCap after) {
        FrequencyCap before = plan.require(after.id(), FrequencyCap.class);
        return Change.of(Message.of("change.cap", Integer.toString(after.most())), Edit.replace(before, after));
    }
}
