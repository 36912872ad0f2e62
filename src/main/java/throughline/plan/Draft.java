package throughline.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import throughline.item.Ids;
import throughline.item.Item;
import throughline.item.Message;

/** A change in the making: reads the plan as it would be so far, and ends in one edit per item. */
final class Draft {

    private final Plan plan;
    private final Map<String, Optional<Item>> after = new LinkedHashMap<>();

    Draft(Plan plan) {
        this.plan = plan;
    }

    Optional<Item> item(String id) {
        Optional<Item> drafted = after.get(id);
        return drafted == null ? plan.item(id) : drafted;
    }

    <T extends Item> T require(String id, Class<T> type) {
        return after.containsKey(id)
                ? item(id).filter(type::isInstance)
                        .map(type::cast)
                        .orElseThrow(() -> new ChangeRefused("there is no such item any more: \"" + id + "\""))
                : plan.require(id, type);
    }

    /** An id that is free in the plan and in this draft; see {@link Ids#fresh}. */
    String fresh(String name, String kind) {
        return Ids.fresh(name, kind, id -> after.containsKey(id) || plan.has(id));
    }

    Draft put(Item item) {
        after.put(item.id(), Optional.of(item));
        return this;
    }

    Draft remove(String id) {
        after.put(id, Optional.empty());
        return this;
    }

    Change change(Message label) {
        List<Edit> edits = new ArrayList<>();
        after.forEach((id, item) -> {
            if (item.isPresent() || plan.has(id)) {
                edits.add(new Edit(plan.item(id).orElse(null), item.orElse(null)));
            }
        });
        return new Change(label, edits);
    }
}
