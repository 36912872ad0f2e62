package throughline.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import throughline.item.Message;

/**
 * The only way from one plan to the next: what a person calls it, and items before and after. From it come undo and redo
 * (a swapped change), autosave (edits to rows), history, merge and ready-made fixes.
 *
 * @param label such as "Move Email"
 * @param edits one per item; edits that change nothing are left out
 */
public record Change(Message label, List<Edit> edits) {

    /** Drops empty edits and refuses two edits of one item. */
    public Change {
        edits = edits.stream()
                .filter(e -> !java.util.Objects.equals(e.before(), e.after()))
                .toList();
        Set<String> seen = new HashSet<>();
        for (Edit edit : edits) {
            if (!seen.add(edit.id())) {
                throw new IllegalArgumentException("two edits of one item: " + edit.id());
            }
        }
    }

    /** A change of one item. */
    public static Change of(Message label, Edit... edits) {
        return new Change(label, List.of(edits));
    }

    /** True if it changes nothing; such a change is no step of history. */
    public boolean isEmpty() {
        return edits.isEmpty();
    }

    /** The change that takes this one back, under the same label. */
    public Change swapped() {
        return new Change(label, edits.stream().map(Edit::swapped).toList());
    }
}
