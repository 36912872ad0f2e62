package throughline.plan.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is otherwise in the copy, to be taken or refused.
 *
 * @param item id of the item, as it is in my plan, or would be
 * @param field the field that differs, {@link #PLACE} for where it belongs, or the list whose order differs; empty where
 *     the whole item was added or removed
 * @param before the field in the state that both come from; ids in order for a list
 * @param mine the field now
 * @param theirs the field in the copy
 * @param taken the field once the difference is taken: theirs, or for lists what both added
 * @param conflict true if my side changed too what theirs changed
 * @param members ids of what was added or removed with the item, itself first
 */
public record Difference(
        Kind kind,
        String item,
        String field,
        @Nullable Object before,
        @Nullable Object mine,
        @Nullable Object theirs,
        @Nullable Object taken,
        boolean conflict,
        List<String> members) {

    /** The field of what an item belongs to. */
    public static final String PLACE = "place";

    /** What happened in the copy. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED,
        MOVED,
        ORDER
    }

    /** Copies the ids. */
    public Difference {
        members = List.copyOf(members);
    }

    static Difference whole(Kind kind, String item, boolean conflict, Iterable<String> members) {
        List<String> ids = new java.util.ArrayList<>();
        members.forEach(ids::add);
        return new Difference(kind, item, "", null, null, null, null, conflict, ids);
    }
}
