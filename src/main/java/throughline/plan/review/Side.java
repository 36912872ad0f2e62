package throughline.plan.review;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import throughline.item.Item;
import throughline.plan.Plan;
import throughline.plan.References;

/** One of the three plans, with what stands in which list of which item. */
final class Side {

    /** A list of an item that owns what stands in it. */
    record Place(String owner, String field) {}

    private final Plan plan;
    private final Map<String, Place> places = new HashMap<>();
    private final Map<Place, List<String>> lists = new LinkedHashMap<>();

    Side(Plan plan) {
        this.plan = plan;
        for (Item item : plan.items()) {
            for (References.Reference reference : References.of(item)) {
                if (reference.owned()) {
                    Place place = new Place(item.id(), reference.field());
                    places.put(reference.id(), place);
                    lists.computeIfAbsent(place, it -> new java.util.ArrayList<>())
                            .add(reference.id());
                }
            }
        }
    }

    Plan plan() {
        return plan;
    }

    boolean has(String id) {
        return plan.has(id);
    }

    @Nullable
    Item item(String id) {
        return plan.item(id).orElse(null);
    }

    /** Where an item stands; null for one that stands in no list. */
    @Nullable
    Place place(String id) {
        return places.get(id);
    }

    /** The item whose list holds this one. */
    Optional<String> owner(String id) {
        return Optional.ofNullable(places.get(id)).map(Place::owner);
    }

    /** All lists that hold anything. */
    Set<Place> lists() {
        return lists.keySet();
    }

    List<String> list(Place place) {
        return lists.getOrDefault(place, List.of());
    }

    /** An item and all that it owns, as far as {@code wanted}; what is not wanted hides what it owns. */
    Set<String> subtree(String id, Predicate<String> wanted) {
        Set<String> found = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(id));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (wanted.test(next) && found.add(next)) {
                plan.item(next)
                        .ifPresent(item -> References.of(item).stream()
                                .filter(References.Reference::owned)
                                .forEach(reference -> open.add(reference.id())));
            }
        }
        return found;
    }
}
