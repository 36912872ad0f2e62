package throughline.plan;

import java.util.ArrayList;
import java.util.List;

/** Ordered lists of ids with one moved, added or taken out. */
final class Orders {

    private Orders() {}

    static List<String> appended(List<String> ids, String id) {
        return inserted(ids, id, ids.size());
    }

    static List<String> inserted(List<String> ids, String id, int index) {
        List<String> result = new ArrayList<>(ids);
        result.add(Math.clamp(index, 0, ids.size()), id);
        return result;
    }

    static List<String> without(List<String> ids, java.util.Collection<String> gone) {
        return ids.stream().filter(id -> !gone.contains(id)).toList();
    }

    /** @param index where it stands afterwards */
    static List<String> moved(List<String> ids, String id, int index) {
        return inserted(without(ids, List.of(id)), id, index);
    }
}
