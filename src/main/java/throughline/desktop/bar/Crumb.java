package throughline.desktop.bar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import throughline.draw.Focus;
import throughline.item.Item;
import throughline.item.Words;
import throughline.plan.Naming;
import throughline.plan.Plan;
import throughline.plan.Touchpoint;

/**
 * A step on the way from the whole map to what is looked at.
 *
 * @param id the item looked at, empty for the whole map
 * @param words what it is called
 */
record Crumb(String id, String words) {

    /** The way to what is in focus, and on to the touchpoint selected in it; empty while the whole map is looked at. */
    static List<Crumb> of(@Nullable Plan plan, Focus focus, Set<String> selection) {
        String id = switch (focus) {
            case Focus.WholeMap whole -> "";
            case Focus.OnTrack on -> on.track();
            case Focus.OnCampaign on -> on.campaign();
        };
        if (plan == null || !plan.has(id)) {
            return List.of();
        }
        List<Crumb> way = new ArrayList<>();
        way.add(new Crumb("", Words.say("crumbs.map")));
        Item item = plan.require(id, Item.class);
        way.add(new Crumb(id, Words.say("focus." + Naming.kind(item), Naming.of(plan, item))));
        if (selection.size() == 1) {
            plan.find(selection.iterator().next(), Touchpoint.class)
                    .filter(it -> plan.campaignOf(it).id().equals(id))
                    .ifPresent(it -> way.add(new Crumb(it.id(), Naming.of(plan, it))));
        }
        return way;
    }
}
