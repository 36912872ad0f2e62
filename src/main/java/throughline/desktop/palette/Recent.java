package throughline.desktop.palette;

import java.util.ArrayList;
import java.util.List;

/** What was last run or gone to from the palette, newest first. */
final class Recent {

    private static final int KEPT = 12;

    private final List<String> keys = new ArrayList<>();

    /** Puts {@code key} first; one that is empty cannot be found again and is not kept. */
    void use(String key) {
        if (!key.isEmpty()) {
            keys.remove(key);
            keys.addFirst(key);
            if (keys.size() > KEPT) {
                keys.removeLast();
            }
        }
    }

    /** How many were used after {@code key}; as many as are kept if it was not used. */
    int rank(String key) {
        int at = keys.indexOf(key);
        return at < 0 ? KEPT : at;
    }

    /** True if {@code key} was used lately. */
    boolean has(String key) {
        return keys.contains(key);
    }
}
