package throughline.plan;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
                .filter(e -> !Objects.equals(e.before(), e.after()))
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

    /**
     * This change and then {@code next}, as one step under this label.
     *
     * @throws IllegalArgumentException if {@code next} begins with an item as this change does not leave it
     */
    public Change followedBy(Change next) {
        Map<String, Edit> joined = new LinkedHashMap<>();
        edits.forEach(edit -> joined.put(edit.id(), edit));
        for (Edit edit : next.edits) {
            Edit first = joined.get(edit.id());
            if (first != null && !Objects.equals(first.after(), edit.before())) {
                throw new IllegalArgumentException(
                        "the second change does not begin where the first ends: " + edit.id());
            }
            if (first == null) {
                joined.put(edit.id(), edit);
            } else if (first.before() == null && edit.after() == null) {
                joined.remove(edit.id());
            } else {
                joined.put(edit.id(), new Edit(first.before(), edit.after()));
            }
        }
        return new Change(label, List.copyOf(joined.values()));
    }

    /** The same edits under another label. */
    public Change called(Message newLabel) {
        return new Change(newLabel, edits);
    }
}
