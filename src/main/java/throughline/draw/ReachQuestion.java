package throughline.draw;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which stations an audience can be reached at that holds certain permissions.
 *
 * @param audience its id; empty for none
 * @param permissions permission types
 */
public record ReachQuestion(String audience, SortedSet<String> permissions) {

    /** Nobody has asked yet. */
    public static final ReachQuestion NONE = new ReachQuestion("", Collections.emptySortedSet());

    /** Copies the permissions. */
    public ReachQuestion {
        permissions = Collections.unmodifiableSortedSet(new TreeSet<>(permissions));
    }

    /** The same question with a permission more, or without it. */
    public ReachQuestion with(String permission, boolean held) {
        SortedSet<String> changed = new TreeSet<>(permissions);
        if (held) {
            changed.add(permission);
        } else {
            changed.remove(permission);
        }
        return new ReachQuestion(audience, changed);
    }
}
