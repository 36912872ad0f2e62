package throughline.plan;

import org.jspecify.annotations.Nullable;
import throughline.item.Item;

/**
 * One item before and after a change.
 *
 * @param before null for an item that the change adds
 * @param after null for an item that the change removes
 */
public record Edit(@Nullable Item before, @Nullable Item after) {

    /** Checks that it is one item. */
    public Edit {
        if (before == null && after == null) {
            throw new IllegalArgumentException("an edit has a before or an after");
        }
        if (before != null && after != null && !before.id().equals(after.id())) {
            throw new IllegalArgumentException("an edit is about one item, not " + before.id() + " and " + after.id());
        }
    }

    /** An added item. */
    public static Edit add(Item item) {
        return new Edit(null, item);
    }

    /** A removed item. */
    public static Edit remove(Item item) {
        return new Edit(item, null);
    }

    /** A replaced item. */
    public static Edit replace(Item before, Item after) {
        return new Edit(before, after);
    }

    /** The item's id. */
    public String id() {
        Item item = after == null ? before : after;
        if (item == null) {
            throw new IllegalStateException("an edit has a before or an after");
        }
        return item.id();
    }

    /** The edit that takes this one back. */
    public Edit swapped() {
        return new Edit(after, before);
    }
}
