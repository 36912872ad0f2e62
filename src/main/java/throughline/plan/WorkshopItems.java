package throughline.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What workshops left in a plan, in the order it was said; equal times go by id, so that the order is the same for everyone. */
public final class WorkshopItems {

    private WorkshopItems() {}

    /** All notes. */
    public static List<Note> notes(Plan plan) {
        return all(plan, Note.class)
                .sorted(Comparator.comparing(Note::at).thenComparing(Note::id))
                .toList();
    }

    /** All votes by id. */
    public static List<Votes> votes(Plan plan) {
        return all(plan, Votes.class).sorted(Comparator.comparing(Votes::id)).toList();
    }

    /** All decisions. */
    public static List<Decision> decisions(Plan plan) {
        return all(plan, Decision.class)
                .sorted(Comparator.comparing(Decision::at).thenComparing(Decision::id))
                .toList();
    }

    /** All actions. */
    public static List<ActionItem> actions(Plan plan) {
        return all(plan, ActionItem.class)
                .sorted(Comparator.comparing(ActionItem::at).thenComparing(ActionItem::id))
                .toList();
    }

    /** All workshops, those that are over too, by their start. */
    public static List<Workshop> workshops(Plan plan) {
        return all(plan, Workshop.class)
                .sorted(Comparator.comparing(Workshop::started).thenComparing(Workshop::id))
                .toList();
    }

    /** The workshop that is running; of several, that which was started last. */
    public static Optional<Workshop> running(Plan plan) {
        return workshops(plan).reversed().stream().filter(Workshop::running).findFirst();
    }

    /** What is about an item or a note, by id. */
    public static List<WorkshopItem> on(Plan plan, String id) {
        return about(plan, id, WorkshopItem.class)
                .sorted(Comparator.comparing(WorkshopItem::id))
                .toList();
    }

    /** How many votes an item has; 0 for none. */
    public static int votes(Plan plan, String id) {
        return about(plan, id, Votes.class).mapToInt(Votes::count).sum();
    }

    /** How many notes hang on an item. */
    public static int notes(Plan plan, String id) {
        return (int) about(plan, id, Note.class).count();
    }

    private static <T extends WorkshopItem> Stream<T> about(Plan plan, String id, Class<T> type) {
        return plan.referrers(id).stream().flatMap(naming -> plan.find(naming, type).stream());
    }

    private static <T extends WorkshopItem> Stream<T> all(Plan plan, Class<T> type) {
        return plan.items().stream().filter(type::isInstance).map(type::cast);
    }
}
