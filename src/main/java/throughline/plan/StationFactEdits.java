package throughline.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import throughline.item.InvalidItem;
import throughline.map.Capability;
import throughline.map.ChannelType;
import throughline.map.LifecycleStage;
import throughline.map.RelationshipElement;
import throughline.map.Station;
import throughline.map.StationCopy;

/**
 * Edits of the facts of stations, of one or of many as one step. All refuse with {@link ChangeRefused} what names a station
 * that is no longer there.
 */
public final class StationFactEdits {

    private StationFactEdits() {}

    /**
     * What permission rules resolve on, such as {@code email}; empty for none.
     *
     * @throws InvalidItem if it is not written like an id
     */
    public static Change channel(Plan plan, Collection<String> stations, String channel) {
        return replace(plan, stations, "change.channel", it -> it.channel(channel));
    }

    /** The kind of capability. */
    public static Change channelType(Plan plan, Collection<String> stations, ChannelType type) {
        return replace(plan, stations, "change.channelType", it -> it.channelType(type));
    }

    /** Whether customers meet them, or they work behind the scenes. */
    public static Change meetsCustomers(Plan plan, Collection<String> stations, boolean meets) {
        return replace(plan, stations, "change.meetsCustomers", it -> it.meetsCustomers(meets));
    }

    /**
     * How much one message disturbs.
     *
     * @param intrusiveness 0 to 10
     * @throws InvalidItem if it is out of range
     */
    public static Change intrusiveness(Plan plan, Collection<String> stations, int intrusiveness) {
        return replace(plan, stations, "change.intrusiveness", it -> it.intrusiveness(intrusiveness));
    }

    /** The lifecycle stages they serve. */
    public static Change lifecycle(Plan plan, Collection<String> stations, List<LifecycleStage> stages) {
        return replace(plan, stations, "change.lifecycle", it -> it.lifecycle(stages));
    }

    /**
     * The permission types usually involved there.
     *
     * @throws InvalidItem if one stands twice or is not written like an id
     */
    public static Change permissions(Plan plan, Collection<String> stations, List<String> permissions) {
        return replace(plan, stations, "change.permissions", it -> it.permissions(permissions));
    }

    /** The relationship elements they serve. */
    public static Change elements(Plan plan, Collection<String> stations, List<RelationshipElement> elements) {
        return replace(plan, stations, "change.elements", it -> it.elements(elements));
    }

    /**
     * What is usually measured there.
     *
     * @throws InvalidItem if a measure cannot be stored as a name
     */
    public static Change measures(Plan plan, Collection<String> stations, List<String> measures) {
        return replace(plan, stations, "change.measures", it -> it.measures(measures));
    }

    /** Whether the capability is there; {@link Capability#UNSET} for nobody has said. */
    public static Change capability(Plan plan, Collection<String> stations, Capability capability) {
        String key = switch (capability) {
            case UNSET -> "change.capability.unset";
            case HAVE -> "change.capability.have";
            case PLANNED -> "change.capability.planned";
            case GAP -> "change.capability.gap";
        };
        return replace(plan, stations, key, it -> it.capability(capability));
    }

    /** One lifecycle stage that all of them serve, or none of them; what else each serves stays. */
    public static Change serves(Plan plan, Collection<String> stations, LifecycleStage stage, boolean serves) {
        return each(
                plan,
                stations,
                "change.lifecycle",
                (it, copy) -> copy.lifecycle(ticked(LifecycleStage.values(), it.lifecycle(), stage, serves)));
    }

    /** One relationship element that all of them serve, or none of them; what else each serves stays. */
    public static Change serves(Plan plan, Collection<String> stations, RelationshipElement element, boolean serves) {
        return each(
                plan,
                stations,
                "change.elements",
                (it, copy) -> copy.elements(ticked(RelationshipElement.values(), it.elements(), element, serves)));
    }

    /**
     * One permission type that is usually involved at all of them, or at none of them; their others stay.
     *
     * @throws InvalidItem if it is not written like an id
     */
    public static Change involves(Plan plan, Collection<String> stations, String permission, boolean involves) {
        return each(
                plan,
                stations,
                "change.permissions",
                (it, copy) -> copy.permissions(listed(it.permissions(), permission, involves)));
    }

    /**
     * One measure that is usually taken at all of them, or at none of them; their others stay.
     *
     * @throws InvalidItem if it cannot be stored as a name
     */
    public static Change measures(Plan plan, Collection<String> stations, String measure, boolean measured) {
        return each(
                plan,
                stations,
                "change.measures",
                (it, copy) -> copy.measures(listed(it.measures(), measure, measured)));
    }

    /** Those that were chosen before, with or without one, in the order of all. */
    private static <T> List<T> ticked(T[] all, List<T> before, T one, boolean chosen) {
        return Arrays.stream(all)
                .filter(it -> it.equals(one) ? chosen : before.contains(it))
                .toList();
    }

    private static List<String> listed(List<String> all, String one, boolean there) {
        if (all.contains(one) == there) {
            return all;
        }
        List<String> result = new ArrayList<>(all);
        result.remove(one);
        if (there) {
            result.add(one);
        }
        return result;
    }

    private static Change replace(Plan plan, Collection<String> stations, String key, UnaryOperator<StationCopy> edit) {
        return each(plan, stations, key, (it, copy) -> edit.apply(copy));
    }

    private static Change each(
            Plan plan, Collection<String> stations, String key, BiFunction<Station, StationCopy, StationCopy> edit) {
        Draft draft = new Draft(plan);
        for (String id : stations) {
            Station station = plan.require(id, Station.class);
            draft.put(edit.apply(station, station.copy()).station());
        }
        return draft.change(StationEdits.label(plan, key, stations));
    }
}
