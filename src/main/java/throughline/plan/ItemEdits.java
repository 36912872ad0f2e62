package throughline.plan;

import throughline.item.InvalidItem;
import throughline.item.Item;
import throughline.item.Message;
import throughline.map.HandOver;
import throughline.map.MapSheet;
import throughline.map.Neighborhood;
import throughline.map.Station;
import throughline.map.Track;

/** Edits that every kind of item knows: its name and its description. */
public final class ItemEdits {

    private ItemEdits() {}

    /**
     * Another name; an empty one is allowed and a finding.
     *
     * @throws ChangeRefused if there is no such item, or it has no name of its own
     * @throws InvalidItem if the name cannot be stored
     */
    public static Change rename(Plan plan, String id, String name) {
        Item before = plan.require(id, Item.class);
        Item after = renamed(before, name);
        Message label = after.name().isEmpty()
                ? Message.of("change.rename.empty", Naming.of(plan, before))
                : Message.of("change.rename", Naming.of(plan, before), after.name());
        return Change.of(label, Edit.replace(before, after));
    }

    /**
     * Another description, prose; for a campaign see {@link CampaignEdits#goal}, for a touchpoint
     * {@link TouchpointEdits#message}.
     *
     * @throws ChangeRefused if there is no such item, or it has no description
     * @throws InvalidItem if the text cannot be stored
     */
    public static Change describe(Plan plan, String id, String text) {
        Item before = plan.require(id, Item.class);
        Item after = switch (before) {
            case Neighborhood it -> it.withDescription(text);
            case Track it -> it.withDescription(text);
            case Station it -> it.withDescription(text);
            case HandOver it -> new HandOver(id, it.name(), text, it.stations());
            case Audience it -> it.withDescription(text);
            default -> throw new ChangeRefused("\"" + id + "\" has no description");
        };
        return Change.of(Message.of("change.describe", Naming.of(plan, before)), Edit.replace(before, after));
    }

    private static Item renamed(Item item, String name) {
        return switch (item) {
            case MapSheet it -> it.withTitle(name);
            case Neighborhood it -> it.withName(name);
            case Track it -> it.withName(name);
            case Station it -> it.withName(name);
            case HandOver it -> new HandOver(it.id(), name, it.description(), it.stations());
            case PlanSheet it -> it.withTitle(name);
            case Audience it -> it.withName(name);
            case Campaign it -> it.withName(name);
            case Touchpoint it -> it.withName(name);
            case SenderDuty it -> it.withName(name);
            case Blackout it -> it.withName(name);
            case Show it -> it.withName(name);
            case Workshop it -> it.withName(name);
            default -> throw new ChangeRefused("\"" + item.id() + "\" has no name of its own");
        };
    }
}
