package throughline.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import throughline.item.Ids;
import throughline.item.Item;
import throughline.map.Neighborhood;

/**
 * What becomes of each item of a clip in the plan that it is pasted into. Chosen items and what they own are copied under
 * fresh ids. What they merely name stands for the plan's own item of the same id, kind and name; where there is none it is
 * copied along, but for neighborhoods, which a place on the map decides.
 */
final class PastedIds {

    private final Plan target;
    private final Plan from;
    private final Map<String, String> ids = new HashMap<>();
    private final Set<String> fresh = new HashSet<>();
    private final List<Item> copied = new ArrayList<>();
    private final Deque<Item> open = new ArrayDeque<>();

    PastedIds(Plan target, Clip clip) {
        this.target = target;
        this.from = clip.plan();
        clip.chosen().forEach(id -> copy(from.require(id, Item.class)));
        while (!open.isEmpty()) {
            Item item = open.removeFirst();
            References.of(item).forEach(this::resolve);
            if (item instanceof Touchpoint touchpoint) {
                Campaign campaign = from.campaignOf(touchpoint);
                resolve(new References.Reference("", campaign.id(), Campaign.class, false));
            }
        }
    }

    private void resolve(References.Reference reference) {
        Item named = from.require(reference.id(), Item.class);
        if (ids.containsKey(named.id())) {
            return;
        }
        if (reference.owned()) {
            copy(named);
        } else if (agrees(named)) {
            ids.put(named.id(), named.id());
        } else if (!(named instanceof Neighborhood)) {
            copy(named);
        }
    }

    private boolean agrees(Item named) {
        return target.find(named.id(), named.getClass())
                .filter(held -> held.name().equals(named.name()))
                .isPresent();
    }

    private void copy(Item item) {
        if (!ids.containsKey(item.id())) {
            String id = Ids.fresh(
                    item.id(),
                    Naming.kind(item).toLowerCase(Locale.ROOT),
                    taken -> target.has(taken) || fresh.contains(taken));
            ids.put(item.id(), id);
            fresh.add(id);
            copied.add(item);
            open.addLast(item);
        }
    }

    /** The items to copy, as they are in the clip, the chosen ones first. */
    List<Item> copied() {
        return copied;
    }

    /** True if the item of the clip is copied rather than found in the plan. */
    boolean isCopied(String id) {
        return Optional.ofNullable(ids.get(id)).filter(fresh::contains).isPresent();
    }

    /** The id in the plan; empty for a neighborhood that it does not have. */
    Optional<String> of(String id) {
        return Optional.ofNullable(ids.get(id));
    }

    List<String> of(List<String> all) {
        return all.stream().flatMap(id -> of(id).stream()).toList();
    }
}
