package throughline.plan.review;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import throughline.item.Item;
import throughline.map.HandOver;
import throughline.map.MapSheet;
import throughline.map.Neighborhood;
import throughline.map.Station;
import throughline.map.Track;
import throughline.plan.Audience;
import throughline.plan.Campaign;
import throughline.plan.PlanSheet;

/** Which differences are about one thing: those of a campaign, of its touchpoints and of their requests stand together. */
final class Grouping {

    private static final List<Class<? extends Item>> KINDS = List.of(
            PlanSheet.class,
            Audience.class,
            Campaign.class,
            MapSheet.class,
            Neighborhood.class,
            Track.class,
            Station.class,
            HandOver.class);

    private final Side mine;
    private final Side theirs;

    Grouping(Side mine, Side theirs) {
        this.mine = mine;
        this.theirs = theirs;
    }

    /** The thing that an item is seen as a part of: the uppermost owner below the two sheets. */
    String group(String id) {
        Optional<String> owner = mine.has(id) ? mine.owner(id) : theirs.owner(id);
        return owner.filter(it -> !it.equals(PlanSheet.ID) && !it.equals(MapSheet.ID))
                .map(this::group)
                .orElse(id);
    }

    Comparator<String> order() {
        return Comparator.<String>comparingInt(id -> kind(group(id)))
                .thenComparing(id -> item(group(id)).map(Item::name).orElse(""))
                .thenComparing(this::group)
                .thenComparing(id -> !group(id).equals(id))
                .thenComparing(id -> id);
    }

    private int kind(String id) {
        int index = item(id).map(item -> KINDS.indexOf(item.getClass())).orElse(-1);
        return index < 0 ? KINDS.size() : index;
    }

    private Optional<Item> item(String id) {
        return Optional.ofNullable(mine.item(id)).or(() -> Optional.ofNullable(theirs.item(id)));
    }
}
