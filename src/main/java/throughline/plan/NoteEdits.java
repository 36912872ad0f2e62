package throughline.plan;

import java.time.Instant;
import java.util.List;
import throughline.item.InvalidItem;
import throughline.item.Item;
import throughline.item.Message;

/**
 * Edits of notes. All refuse with {@link ChangeRefused} what names an item that is no longer there; to delete see
 * {@link Deletion}.
 */
public final class NoteEdits {

    private NoteEdits() {}

    /**
     * Notes on an item or in the parking lot, as one change. Their edits come first in the change, in order.
     *
     * @param about id of the item, empty for the parking lot
     * @param texts what they say, one note each; without any, nothing changes
     * @param author who wrote them, empty for nobody in particular
     * @throws InvalidItem if a text or the name cannot be stored
     */
    public static Change add(Plan plan, String about, Note.Color color, List<String> texts, String author, Instant at) {
        Draft draft = new Draft(plan);
        for (int i = 0; i < texts.size(); i++) {
            // A millisecond apart: notes are told in the order in which they were written.
            Note note = new Note("n", about, color, texts.get(i), author, at.plusMillis(i));
            draft.put(new Note(
                    draft.fresh("note " + Naming.start(note.text()), "note"),
                    about,
                    color,
                    note.text(),
                    author,
                    note.at()));
        }
        String key = (about.isEmpty() ? "change.note.park" : "change.note.add") + (texts.size() == 1 ? "" : ".many");
        String place = about.isEmpty() ? "" : Naming.of(plan, about);
        return draft.change(
                texts.size() == 1
                        ? Message.of(key, Naming.start(texts.getFirst()), place)
                        : Message.of(key, Integer.toString(texts.size()), place));
    }

    /**
     * Other words.
     *
     * @throws InvalidItem if they cannot be stored
     */
    public static Change text(Plan plan, String id, String text) {
        Note before = plan.require(id, Note.class);
        return change("change.note.text", plan, before, before.withText(text));
    }

    /** Other paper. */
    public static Change color(Plan plan, String id, Note.Color color) {
        Note before = plan.require(id, Note.class);
        return change("change.note.color", plan, before, before.withColor(color));
    }

    /**
     * Anything a workshop left moved to another item.
     *
     * @param about empty for the parking lot, or for the plan as a whole
     */
    public static Change move(Plan plan, String id, String about) {
        WorkshopItem before = plan.require(id, WorkshopItem.class);
        if (before instanceof Votes) {
            throw new ChangeRefused("votes stay where they were given");
        }
        String what = Naming.of(plan, before);
        Message label = about.isEmpty()
                ? Message.of(before instanceof Note ? "change.note.toParking" : "change.note.toPlan", what)
                : Message.of("change.note.move", what, Naming.of(plan, plan.require(about, Item.class)));
        return Change.of(label, Edit.replace(before, before.withAbout(about)));
    }

    private static Change change(String key, Plan plan, Note before, Note after) {
        return Change.of(Message.of(key, Naming.of(plan, before)), Edit.replace(before, after));
    }
}
