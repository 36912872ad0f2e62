package throughline.plan;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import throughline.item.InvalidItem;
import throughline.item.Message;
import throughline.map.ChannelType;
import throughline.map.Station;

/**
 * Edits of touchpoints and their place in the journey. All refuse with {@link ChangeRefused} what names an item that is
 * no longer there; to rename see {@link ItemEdits}, to delete see {@link Deletion}.
 */
public final class TouchpointEdits {

    /** Stations that reach people who are not there already, and so need their permission beforehand. */
    private static final Set<ChannelType> REACHING_OUT = Set.of(ChannelType.OUTBOUND_MESSAGE, ChannelType.TRIGGER);

    private TouchpointEdits() {}

    /**
     * A new touchpoint at the end of a campaign. Its edit comes first in the change. At a station that reaches out with
     * messages or triggers it requires that station's permissions; elsewhere none, least of all where permissions are
     * asked for.
     *
     * @param ofPeople true for permission types that people give, false for duties of the sender; see the catalogue
     */
    public static Change append(Plan plan, String campaign, String station, Predicate<String> ofPeople) {
        int end = plan.require(campaign, Campaign.class).touchpoints().size();
        return insert(plan, campaign, station, end, ofPeople);
    }

    /** A new touchpoint right before another in the sequence; see {@link #append}. */
    public static Change insertBefore(Plan plan, String touchpoint, String station, Predicate<String> ofPeople) {
        Campaign campaign = plan.campaignOf(plan.require(touchpoint, Touchpoint.class));
        return insert(plan, campaign.id(), station, campaign.touchpoints().indexOf(touchpoint), ofPeople);
    }

    /**
     * A new touchpoint; see {@link #append}.
     *
     * @param position its place in the sequence, 0 for the first; larger than the sequence means the last
     */
    public static Change insert(Plan plan, String campaign, String station, int position, Predicate<String> ofPeople) {
        Draft draft = new Draft(plan);
        Campaign before = plan.require(campaign, Campaign.class);
        Station at = plan.require(station, Station.class);
        List<String> requires = requiredAt(at).stream().filter(ofPeople).toList();
        String id = draft.fresh(before.id() + " " + at.id(), "touchpoint");
        draft.put(Touchpoint.at(id, station).withRequires(requires));
        draft.put(before.withTouchpoints(Orders.inserted(before.touchpoints(), id, position)));
        return draft.change(Message.of("change.addTo", Naming.of(plan, at), Naming.of(plan, before)));
    }

    /**
     * The touchpoint at another place in the sequence. The sequence moves even where times dictate another order along
     * the journey; then the checks say that the two disagree.
     *
     * @param position where it stands afterwards, 0 for the first; larger than the sequence means the last
     */
    public static Change moveTo(Plan plan, String touchpoint, int position) {
        Touchpoint moved = plan.require(touchpoint, Touchpoint.class);
        Campaign before = plan.campaignOf(moved);
        List<String> order = Orders.moved(before.touchpoints(), touchpoint, position);
        return Change.of(
                Message.of("change.moveIn", Naming.of(plan, moved), Naming.of(plan, before)),
                Edit.replace(before, before.withTouchpoints(order)));
    }

    /** The touchpoint at another station; what it requires and asks for stays. */
    public static Change station(Plan plan, String touchpoint, String station) {
        Touchpoint before = plan.require(touchpoint, Touchpoint.class);
        return Change.of(
                Message.of("change.station", Naming.of(plan, before), Naming.of(plan, station)),
                Edit.replace(before, before.withStation(station)));
    }

    /** When it happens; null for not decided. */
    public static Change when(Plan plan, String touchpoint, @Nullable When when) {
        return replace(plan, touchpoint, "change.when", it -> it.withWhen(when));
    }

    /** The audiences it reaches; none for those of its campaign. */
    public static Change audiences(Plan plan, String touchpoint, List<String> audiences) {
        return replace(plan, touchpoint, "change.audiences", it -> it.withAudiences(audiences));
    }

    /**
     * What is said, prose.
     *
     * @throws InvalidItem if the text cannot be stored
     */
    public static Change message(Plan plan, String touchpoint, String message) {
        return replace(plan, touchpoint, "change.message", it -> it.withMessage(message));
    }

    /** The permission types that must be held before it, in order. */
    public static Change requires(Plan plan, String touchpoint, List<String> permissions) {
        return replace(plan, touchpoint, "change.requires", it -> it.withRequires(permissions));
    }

    /** A request at another place among those of its touchpoint, 0 for the first. */
    public static Change askInOrder(Plan plan, String touchpoint, String request, int position) {
        return replace(
                plan,
                touchpoint,
                "change.askInOrder",
                it -> it.withAsksFor(Orders.moved(it.asksFor(), request, position)));
    }

    /** The stations that work for it behind the scenes, in order. */
    public static Change uses(Plan plan, String touchpoint, List<String> stations) {
        return replace(plan, touchpoint, "change.uses", it -> it.withUses(stations));
    }

    /** One more station that works for it behind the scenes; an empty change if it does already. */
    public static Change use(Plan plan, String touchpoint, String station) {
        Touchpoint before = plan.require(touchpoint, Touchpoint.class);
        List<String> uses = before.uses().contains(station) ? before.uses() : Orders.appended(before.uses(), station);
        return Change.of(
                Message.of("change.use", Naming.of(plan, before), Naming.of(plan, station)),
                Edit.replace(before, before.withUses(uses)));
    }

    /** Whether people are asked there before anything that requires their permission happens. */
    public static Change asksFirst(Plan plan, String touchpoint, boolean first) {
        return replace(plan, touchpoint, "change.asksFirst", it -> it.withAsksFirst(first));
    }

    /** The markets it does not go to. */
    public static Change leavesOut(Plan plan, String touchpoint, List<String> markets) {
        return replace(plan, touchpoint, "change.leavesOut", it -> it.withLeavesOut(markets));
    }

    /** What the team agrees on beside the journey; see {@link TouchpointBrief}. */
    public static Change brief(Plan plan, String touchpoint, UnaryOperator<TouchpointBrief> edit) {
        return replace(plan, touchpoint, "change.brief", it -> it.withBrief(edit.apply(it.brief())));
    }

    /** What a touchpoint at a station requires unless somebody says otherwise, duties of the sender among it. */
    public static List<String> requiredAt(Station station) {
        return REACHING_OUT.contains(station.channelType()) ? station.permissions() : List.of();
    }

    private static Change replace(Plan plan, String touchpoint, String key, UnaryOperator<Touchpoint> edit) {
        Touchpoint before = plan.require(touchpoint, Touchpoint.class);
        return Change.of(Message.of(key, Naming.of(plan, before)), Edit.replace(before, edit.apply(before)));
    }
}
