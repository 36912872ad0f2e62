package throughline.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import throughline.item.Item;

/**
 * What no list of a plan names, gathered from all its items once per state of these and not once per plan.
 *
 * @param blackouts blackouts and holidays, the earliest first
 * @param caps frequency caps by id
 * @param shows shows by name
 */
record Unlisted(List<Blackout> blackouts, List<FrequencyCap> caps, List<Show> shows) {

    static Unlisted of(Collection<Item> items) {
        List<Blackout> blackouts = new ArrayList<>();
        List<FrequencyCap> caps = new ArrayList<>();
        List<Show> shows = new ArrayList<>();
        for (Item item : items) {
            if (item instanceof Blackout blackout) {
                blackouts.add(blackout);
            } else if (item instanceof FrequencyCap cap) {
                caps.add(cap);
            } else if (item instanceof Show show) {
                shows.add(show);
            }
        }
        blackouts.sort(Comparator.comparing(Blackout::first).thenComparing(Blackout::id));
        caps.sort(Comparator.comparing(FrequencyCap::id));
        shows.sort(Comparator.comparing(Show::name).thenComparing(Show::id));
        return new Unlisted(List.copyOf(blackouts), List.copyOf(caps), List.copyOf(shows));
    }

    /** True if an item is one of these. */
    static boolean has(@Nullable Item item) {
        return item instanceof Blackout || item instanceof FrequencyCap || item instanceof Show;
    }
}
