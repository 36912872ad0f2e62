package throughline.map;

import java.util.List;
import org.jspecify.annotations.Nullable;
import throughline.item.Ids;
import throughline.item.InvalidItem;
import throughline.item.Texts;

/**
 * A capability that a campaign can call at.
 *
 * @param neighborhood id of its neighborhood, empty for none
 * @param at its place; whole units by convention
 * @param channel what permission rules resolve on, such as {@code email}, {@code sms}, {@code push}; empty for none
 * @param channelType the kind of capability
 * @param meetsCustomers false for stations that work behind the scenes
 * @param intrusiveness how much one message disturbs, 0 to 10
 * @param lifecycle stages it serves
 * @param permissions permission types a touchpoint here usually requires or asks for
 * @param elements relationship elements it serves
 * @param measures what is usually measured here
 * @param capability whether it is there
 * @param labelSide the side a hand pinned the label to, null for automatic
 */
public record Station(
        String id,
        String name,
        String neighborhood,
        String description,
        GridPoint at,
        String channel,
        ChannelType channelType,
        boolean meetsCustomers,
        int intrusiveness,
        List<LifecycleStage> lifecycle,
        List<String> permissions,
        List<RelationshipElement> elements,
        List<String> measures,
        Capability capability,
        @Nullable LabelSide labelSide)
        implements MapItem {

    /** Checks texts and ranges. */
    public Station {
        Ids.require("id", id);
        name = Texts.name("name", name);
        description = Texts.prose("description", description);
        if (!neighborhood.isEmpty()) {
            Ids.require("neighborhood", neighborhood);
        }
        if (!channel.isEmpty()) {
            Ids.require("channel", channel);
        }
        if (intrusiveness < 0 || intrusiveness > 10) {
            throw new InvalidItem("intrusiveness", "0 to 10: " + intrusiveness);
        }
        lifecycle = List.copyOf(lifecycle);
        permissions = Lists.distinct("permissions", permissions);
        permissions.forEach(p -> Ids.require("permissions", p));
        elements = List.copyOf(elements);
        measures = measures.stream().map(m -> Texts.name("measures", m)).toList();
    }

    /** A bare station with a name at a place. */
    public static Station named(String id, String name, String neighborhood, GridPoint at) {
        return new Station(
                id,
                name,
                neighborhood,
                "",
                at,
                "",
                ChannelType.OWNED_EXPERIENCE,
                true,
                0,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Capability.UNSET,
                null);
    }

    /** A copy to change facts of. */
    public StationCopy copy() {
        return new StationCopy(this);
    }

    /** The same station under another name. */
    public Station withName(String newName) {
        return copy().name(newName).station();
    }

    /** The same station in another neighborhood. */
    public Station withNeighborhood(String newNeighborhood) {
        return copy().neighborhood(newNeighborhood).station();
    }

    /** The same station with another description. */
    public Station withDescription(String text) {
        return copy().description(text).station();
    }

    /** The same station at another place. */
    public Station withAt(GridPoint place) {
        return copy().at(place).station();
    }

    /** The same station with its label pinned to a side, or set free with null. */
    public Station withLabelSide(@Nullable LabelSide side) {
        return copy().labelSide(side).station();
    }
}
