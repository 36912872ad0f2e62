package throughline.map;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import throughline.item.InvalidItem;

/** Lists of ids inside items. */
final class Lists {

    private Lists() {}

    /** A copy of {@code ids}; refuses repeats, which no ordered list of children can mean. */
    static List<String> distinct(String field, List<String> ids) {
        Set<String> seen = new HashSet<>();
        for (String id : ids) {
            if (!seen.add(id)) {
                throw new InvalidItem(field, "\"" + id + "\" stands twice");
            }
        }
        return List.copyOf(ids);
    }
}
