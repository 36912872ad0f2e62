package throughline.plan;

import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import throughline.item.Item;
import throughline.map.MapSheet;

/**
 * Copied items with everything they own and everything that any of these names, so that they can be pasted anywhere.
 *
 * @param plan these items as a plan of their own; its two sheets say nothing but the lists
 * @param chosen ids of the items that were copied, one or more; the others only help to paste them
 */
public record Clip(Plan plan, Set<String> chosen) {

    /**
     * Checks that there is something to paste.
     *
     * @throws ChangeRefused if an item is not there, or none is chosen
     */
    public Clip {
        chosen = Collections.unmodifiableSet(new TreeSet<>(chosen));
        if (chosen.isEmpty()) {
            throw new ChangeRefused("there is nothing to copy");
        }
        for (String id : chosen) {
            Item item = plan.require(id, Item.class);
            if (isKept(item) || item instanceof PermissionRequest) {
                throw new ChangeRefused(Naming.of(plan, item) + " cannot be copied by itself");
            }
        }
    }

    /**
     * A copy of items. The sheets, own rules, legal to-dos, comments and what a workshop left are left out; a permission
     * request brings the touchpoint that makes it.
     *
     * @throws ChangeRefused if an item is not there, or nothing is left to copy
     */
    public static Clip of(Plan plan, Set<String> ids) {
        Set<String> chosen = new TreeSet<>();
        for (String id : ids) {
            Item item = plan.require(id, Item.class);
            if (item instanceof PermissionRequest request) {
                chosen.add(plan.touchpointOf(request).id());
            } else if (!isKept(item)) {
                chosen.add(id);
            }
        }
        return new Clip(extract(plan, chosen), chosen);
    }

    private static Plan extract(Plan plan, Set<String> chosen) {
        Set<String> all = closure(plan, chosen);
        List<Item> items = new ArrayList<>();
        for (String id : all) {
            Item item = plan.require(id, Item.class);
            // A campaign that is only there for some of its touchpoints brings no others.
            items.add(
                    item instanceof Campaign campaign && !chosen.contains(id)
                            ? campaign.withTouchpoints(kept(campaign.touchpoints(), all))
                            : item);
        }
        MapSheet map = plan.map().sheet();
        items.addAll(sheets(
                kept(map.neighborhoods(), all),
                kept(map.tracks(), all),
                kept(plan.sheet().audiences(), all),
                kept(plan.sheet().campaigns(), all)));
        return Plan.of(items);
    }

    /** The two sheets of a clip's plan: the lists, and nothing else of the plan it was copied from. */
    public static List<Item> sheets(
            List<String> neighborhoods, List<String> tracks, List<String> audiences, List<String> campaigns) {
        return List.of(
                new MapSheet("", 64, 36, "", "", neighborhoods, tracks),
                new PlanSheet("", ZoneOffset.UTC, List.of(), audiences, campaigns));
    }

    private static Set<String> closure(Plan plan, Set<String> chosen) {
        Set<String> found = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(chosen);
        while (!open.isEmpty()) {
            String id = open.pop();
            if (found.add(id)) {
                Item item = plan.require(id, Item.class);
                boolean whole = !(item instanceof Campaign) || chosen.contains(id);
                References.of(item).stream()
                        .filter(reference -> whole || !reference.owned())
                        .forEach(reference -> open.push(reference.id()));
                if (item instanceof Touchpoint touchpoint) {
                    open.push(plan.campaignOf(touchpoint).id());
                }
            }
        }
        return found;
    }

    private static List<String> kept(List<String> ids, Set<String> all) {
        return ids.stream().filter(all::contains).toList();
    }

    /**
     * The plan's own sheets, rules, legal to-dos, blackouts, caps and shows stay where they are; comments and what a
     * workshop left stay with what they are about.
     */
    private static boolean isKept(Item item) {
        return item instanceof MapSheet
                || item instanceof PlanSheet
                || item instanceof OwnRule
                || item instanceof SenderDuty
                || item instanceof Comment
                || item instanceof Blackout
                || item instanceof FrequencyCap
                || item instanceof Show
                || item instanceof WorkshopItem;
    }
}
