package throughline.plan;

import throughline.item.InvalidItem;
import throughline.item.Message;

/**
 * Edits of legal to-dos. All refuse with {@link ChangeRefused} what names an item that is no longer there; to rename see
 * {@link ItemEdits}, to delete see {@link Deletion}.
 */
public final class DutyEdits {

    private DutyEdits() {}

    /**
     * A legal to-do at the end of the list, under a fresh id made from its name. Its edit comes first in the change.
     *
     * @param duty what it says; its id does not matter
     * @throws InvalidItem if the name cannot be stored
     */
    public static Change create(Plan plan, SenderDuty duty) {
        Draft draft = new Draft(plan);
        String id = draft.fresh("to-do " + duty.name(), "to-do");
        SenderDuty added = new SenderDuty(
                id,
                duty.name(),
                duty.permission(),
                duty.markets(),
                duty.due(),
                duty.owner(),
                duty.state(),
                duty.note());
        PlanSheet sheet = plan.sheet();
        draft.put(added).put(sheet.withDuties(Orders.appended(sheet.duties(), id)));
        return draft.change(Message.of("change.add", Naming.of(plan, added)));
    }

    /** The to-do as {@code after} has it: its day, owner, state, markets or note. */
    public static Change change(Plan plan, SenderDuty after) {
        SenderDuty before = plan.require(after.id(), SenderDuty.class);
        boolean done = after.state() == SenderDuty.State.DONE && before.state() != SenderDuty.State.DONE;
        return Change.of(
                Message.of(done ? "change.duty.done" : "change.duty", Naming.of(plan, before)),
                Edit.replace(before, after));
    }
}
