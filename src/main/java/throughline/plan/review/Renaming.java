package throughline.plan.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import throughline.item.Ids;
import throughline.item.Item;
import throughline.map.TrackPoint;
import throughline.plan.Plan;
import throughline.plan.References;
import throughline.plan.ShowStep;

/**
 * Fresh ids for what two people added independently under one id: ids are made of names, so that both may have added a
 * "summer-sale". Where both added something of one kind and name, it is taken for the same thing.
 */
final class Renaming {

    private Renaming() {}

    /** Their plan with fresh ids where an id means something else in mine. */
    static Plan of(Plan base, Plan mine, Plan theirs) {
        Map<String, String> fresh = new HashMap<>();
        for (String id : theirs.items().stream().map(Item::id).collect(Collectors.toCollection(TreeSet::new))) {
            Item their = theirs.require(id, Item.class);
            if (!isSame(base.item(id).orElse(null), their, false)
                    || !isSame(mine.item(id).orElse(null), their, !base.has(id))) {
                fresh.put(
                        id,
                        Ids.fresh(
                                id,
                                "item",
                                taken -> base.has(taken)
                                        || mine.has(taken)
                                        || theirs.has(taken)
                                        || fresh.containsValue(taken)));
            }
        }
        return fresh.isEmpty()
                ? theirs
                : Plan.of(theirs.items().stream()
                        .map(item -> renamed(item, fresh))
                        .toList());
    }

    private static boolean isSame(@Nullable Item own, Item their, boolean bothAdded) {
        if (own == null || own.equals(their)) {
            return true;
        }
        boolean named = !own.name().isEmpty() && own.name().equals(their.name());
        return own.getClass() == their.getClass() && (named || !bothAdded);
    }

    private static Item renamed(Item item, Map<String, String> fresh) {
        Map<String, @Nullable Object> values = new HashMap<>();
        Map<String, @Nullable Object> facts = Facts.of(item);
        for (References.Reference reference : References.of(item)) {
            Object value = facts.get(reference.field());
            values.put(reference.field(), replaced(value, fresh));
        }
        values.put("id", fresh.getOrDefault(item.id(), item.id()));
        return Facts.with(item, values);
    }

    private static @Nullable Object replaced(@Nullable Object value, Map<String, String> fresh) {
        if (value instanceof String id) {
            return fresh.getOrDefault(id, id);
        }
        if (value instanceof TrackPoint.Stop stop) {
            return new TrackPoint.Stop(fresh.getOrDefault(stop.station(), stop.station()));
        }
        if (value instanceof ShowStep step) {
            return step.withAbout(step.about().renamed(id -> fresh.getOrDefault(id, id)));
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> result = new ArrayList<>();
            list.forEach(each -> result.add(replaced(each, fresh)));
            return result;
        }
        return value;
    }
}
