package throughline.plan;

import java.util.List;
import java.util.Set;
import throughline.item.InvalidItem;
import throughline.item.Message;
import throughline.map.HandOver;
import throughline.map.Station;

/**
 * Edits of hand-overs to other teams. All refuse with {@link ChangeRefused} what names an item that is no longer there, and
 * a hand-over that would happen nowhere.
 */
public final class HandOverEdits {

    private HandOverEdits() {}

    /**
     * A new hand-over. Its edit comes first in the change.
     *
     * @param name the team
     * @param stations ids of the stations where it happens, one or more
     * @throws InvalidItem if the name cannot be stored or a station stands twice
     */
    public static Change add(Plan plan, String name, List<String> stations) {
        Draft draft = new Draft(plan);
        HandOver added = new HandOver(draft.fresh(name, "hand-over"), name, "", stations);
        refuseNowhere(plan, added);
        draft.put(added);
        return draft.change(Message.of("change.handOver.add", Naming.of(plan, added)));
    }

    /** Another name for the team. */
    public static Change rename(Plan plan, String handOver, String name) {
        return ItemEdits.rename(plan, plan.require(handOver, HandOver.class).id(), name);
    }

    /**
     * The stations where it happens.
     *
     * @param stations one or more
     * @throws InvalidItem if a station stands twice
     */
    public static Change stations(Plan plan, String handOver, List<String> stations) {
        HandOver before = plan.require(handOver, HandOver.class);
        HandOver after = before.withStations(stations);
        refuseNowhere(plan, after);
        return Change.of(Message.of("change.handOver.stations", Naming.of(plan, before)), Edit.replace(before, after));
    }

    /**
     * The hand-over at another station instead of one. Where it happens at that one already, it just leaves the first.
     *
     * @throws ChangeRefused also if it does not happen at {@code from}
     */
    public static Change move(Plan plan, String handOver, String from, String to) {
        HandOver before = plan.require(handOver, HandOver.class);
        if (!before.stations().contains(from)) {
            throw new ChangeRefused("the hand-over to " + Naming.of(plan, before) + " does not happen there any more");
        }
        plan.require(to, Station.class);
        List<String> stations = before.stations().stream()
                .map(id -> id.equals(from) ? to : id)
                .distinct()
                .toList();
        return Change.of(
                Message.of("change.handOver.move", Naming.of(plan, before), Naming.of(plan, to)),
                Edit.replace(before, before.withStations(stations)));
    }

    /** The hand-over deleted; its stations stay. */
    public static Change delete(Plan plan, String handOver) {
        return Deletion.delete(
                plan, Set.of(plan.require(handOver, HandOver.class).id()));
    }

    private static void refuseNowhere(Plan plan, HandOver handOver) {
        if (handOver.stations().isEmpty()) {
            throw new ChangeRefused("a hand-over to " + Naming.of(plan, handOver) + " happens at one station at least");
        }
        handOver.stations().forEach(id -> plan.require(id, Station.class));
    }
}
