package throughline.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import throughline.item.InvalidItem;
import throughline.item.Item;
import throughline.item.Message;

/** Starting and ending workshops. */
public final class WorkshopEdits {

    private WorkshopEdits() {}

    /**
     * Starts a workshop. The plan before this change is its restore point.
     *
     * @throws ChangeRefused if one is running
     * @throws InvalidItem if the name is empty or cannot be stored
     */
    public static Change start(Plan plan, String name, Instant at) {
        WorkshopItems.running(plan).ifPresent(it -> {
            throw new ChangeRefused("the workshop " + it.name() + " is still running");
        });
        Draft draft = new Draft(plan);
        Workshop started = new Workshop(draft.fresh("workshop " + name, "workshop"), name, at, null);
        return draft.put(started).change(Message.of("change.workshop.start", started.name()));
    }

    /** Ends a workshop; everything stays as it is. */
    public static Change keep(Plan plan, String workshop, Instant at) {
        Workshop before = plan.require(workshop, Workshop.class);
        return Change.of(Message.of("change.workshop.keep", before.name()), Edit.replace(before, before.withEnd(at)));
    }

    /**
     * Ends a workshop with the plan as somebody chose it.
     *
     * @param chosen the restore point with what is kept of the workshop; whatever else differs from it goes
     * @param kept how many of the changes were chosen
     */
    public static Change choose(Plan plan, String workshop, Plan chosen, int kept, Instant at) {
        Workshop running = plan.require(workshop, Workshop.class);
        String key = "change.workshop.choose" + (kept == 0 ? ".none" : kept == 1 ? "" : ".many");
        Message label = Message.of(key, running.name(), Integer.toString(kept));
        return turned(plan, chosen, running.withEnd(at), label);
    }

    /** Ends a workshop and takes the plan back to its restore point; nothing of the workshop stays, and undo brings it back. */
    public static Change discard(Plan plan, String workshop, Plan restorePoint) {
        Workshop running = plan.require(workshop, Workshop.class);
        Message label = Message.of("change.workshop.discard", running.name());
        List<Edit> edits = edits(plan, restorePoint);
        return new Change(label, edits);
    }

    private static Change turned(Plan plan, Plan into, Workshop ended, Message label) {
        List<Edit> edits = edits(plan, into);
        edits.removeIf(edit -> edit.id().equals(ended.id()));
        edits.add(Edit.replace(plan.require(ended.id(), Workshop.class), ended));
        return new Change(label, edits);
    }

    /** What makes one plan of another. */
    private static List<Edit> edits(Plan from, Plan into) {
        List<Edit> edits = new ArrayList<>();
        for (Item item : into.items()) {
            Item before = from.item(item.id()).orElse(null);
            if (!item.equals(before)) {
                edits.add(new Edit(before, item));
            }
        }
        for (Item item : from.items()) {
            if (!into.has(item.id())) {
                edits.add(Edit.remove(item));
            }
        }
        return edits;
    }
}
