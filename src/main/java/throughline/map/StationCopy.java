package throughline.map;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A station in the making: another with some of its facts changed. What it cannot be is refused at the end. */
public final class StationCopy {

    private String id;
    private String name;
    private String neighborhood;
    private String description;
    private GridPoint at;
    private String channel;
    private ChannelType channelType;
    private boolean meetsCustomers;
    private int intrusiveness;
    private List<LifecycleStage> lifecycle;
    private List<String> permissions;
    private List<RelationshipElement> elements;
    private List<String> measures;
    private Capability capability;
    private @Nullable LabelSide labelSide;

    StationCopy(Station from) {
        id = from.id();
        name = from.name();
        neighborhood = from.neighborhood();
        description = from.description();
        at = from.at();
        channel = from.channel();
        channelType = from.channelType();
        meetsCustomers = from.meetsCustomers();
        intrusiveness = from.intrusiveness();
        lifecycle = from.lifecycle();
        permissions = from.permissions();
        elements = from.elements();
        measures = from.measures();
        capability = from.capability();
        labelSide = from.labelSide();
    }

    /** Under another id. */
    public StationCopy id(String value) {
        id = value;
        return this;
    }

    /** Under another name. */
    public StationCopy name(String value) {
        name = value;
        return this;
    }

    /** In another neighborhood, empty for none. */
    public StationCopy neighborhood(String value) {
        neighborhood = value;
        return this;
    }

    /** With another description. */
    public StationCopy description(String value) {
        description = value;
        return this;
    }

    /** At another place. */
    public StationCopy at(GridPoint value) {
        at = value;
        return this;
    }

    /** With another channel, empty for none. */
    public StationCopy channel(String value) {
        channel = value;
        return this;
    }

    /** As another kind of capability. */
    public StationCopy channelType(ChannelType value) {
        channelType = value;
        return this;
    }

    /** Where customers come, or behind the scenes. */
    public StationCopy meetsCustomers(boolean value) {
        meetsCustomers = value;
        return this;
    }

    /** With another intrusiveness, 0 to 10. */
    public StationCopy intrusiveness(int value) {
        intrusiveness = value;
        return this;
    }

    /** For other lifecycle stages. */
    public StationCopy lifecycle(List<LifecycleStage> value) {
        lifecycle = value;
        return this;
    }

    /** For other permission types. */
    public StationCopy permissions(List<String> value) {
        permissions = value;
        return this;
    }

    /** For other relationship elements. */
    public StationCopy elements(List<RelationshipElement> value) {
        elements = value;
        return this;
    }

    /** With other measures. */
    public StationCopy measures(List<String> value) {
        measures = value;
        return this;
    }

    /** There, planned or missing. */
    public StationCopy capability(Capability value) {
        capability = value;
        return this;
    }

    /** With its label pinned to a side, or set free with null. */
    public StationCopy labelSide(@Nullable LabelSide value) {
        labelSide = value;
        return this;
    }

    /**
     * The station.
     *
     * @throws throughline.item.InvalidItem if a text cannot be stored or a value is out of range
     */
    public Station station() {
        return new Station(
                id,
                name,
                neighborhood,
                description,
                at,
                channel,
                channelType,
                meetsCustomers,
                intrusiveness,
                lifecycle,
                permissions,
                elements,
                measures,
                capability,
                labelSide);
    }
}
