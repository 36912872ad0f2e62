package throughline.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import throughline.item.Item;
import throughline.item.Message;
import throughline.map.HandOver;
import throughline.map.MapSheet;
import throughline.map.Station;
import throughline.map.Track;
import throughline.map.TrackPoint;

/**
 * Deleting with everything that cannot be without the deleted, as one change that undo brings back entirely.
 *
 * <p>What goes along: what a deleted item owns (a campaign's touchpoints, their requests); touchpoints at a deleted
 * station; comments and votes on what is deleted, and replies to deleted comments; touchpoints that reached deleted
 * audiences alone, where they would otherwise turn to the other audiences of their campaign; blackouts of deleted audiences alone; tracks and
 * hand-overs left without any station, for nothing of them could be seen. All else stays and
 * no longer names what was deleted: tracks lose a stop and keep their shape, stations lose their neighborhood, shows the
 * steps about it, and its notes go to the parking lot.
 */
public final class Deletion {

    private Deletion() {}

    /** What deleting {@code id} would touch; see {@link #dependents(Plan, Set)}. */
    public static List<Dependent> dependents(Plan plan, String id) {
        return dependents(plan, Set.of(id));
    }

    /**
     * What deleting these items would touch, apart from themselves and the sheets that list them: first what goes, then
     * what stays, each by id.
     *
     * @throws ChangeRefused as {@link #delete} does
     */
    public static List<Dependent> dependents(Plan plan, Set<String> ids) {
        Set<String> gone = gone(plan, ids);
        List<Dependent> found = new ArrayList<>();
        for (String id : gone) {
            if (!ids.contains(id)) {
                found.add(dependent(plan, id, true));
            }
        }
        for (String id : naming(plan, gone)) {
            if (!gone.contains(id) && !id.equals(PlanSheet.ID) && !id.equals(MapSheet.ID)) {
                found.add(dependent(plan, id, false));
            }
        }
        return found;
    }

    private static Dependent dependent(Plan plan, String id, boolean goes) {
        Item item = plan.require(id, Item.class);
        String key = "dependent." + Naming.kind(item) + (goes ? ".goes" : ".stays");
        Message words = switch (item) {
            case Touchpoint it -> Message.of(key, Naming.of(plan, it), Naming.of(plan, plan.campaignOf(it)));
            case PermissionRequest it -> Message.of(key, Naming.of(plan, plan.touchpointOf(it)));
            case Comment it ->
                Message.of(
                        key,
                        it.author(),
                        Naming.of(plan, Comments.thread(plan, it).about()));
            default -> Message.of(key, Naming.of(plan, item));
        };
        return new Dependent(id, goes, words);
    }

    /**
     * The deletion of these items and of what goes along.
     *
     * @throws ChangeRefused if an item is no longer there, or is one of the plan's two sheets
     */
    public static Change delete(Plan plan, Set<String> ids) {
        Set<String> gone = gone(plan, ids);
        Draft draft = new Draft(plan);
        gone.forEach(draft::remove);
        Mentions mentions = new Mentions(plan, gone);
        for (String id : naming(plan, gone)) {
            if (!gone.contains(id)) {
                draft.put(mentions.dropped(plan.require(id, Item.class)));
            }
        }
        return draft.change(label(plan, ids, gone.size() - ids.size()));
    }

    private static Message label(Plan plan, Set<String> ids, int along) {
        String key = "change.delete" + (ids.size() == 1 ? "" : ".many")
                + (along == 0 ? "" : along == 1 ? ".withOne" : ".withMore");
        String what = ids.size() == 1 ? Naming.of(plan, ids.iterator().next()) : Integer.toString(ids.size());
        return Message.of(key, what, Integer.toString(along));
    }

    private static Set<String> naming(Plan plan, Collection<String> gone) {
        Set<String> naming = new TreeSet<>();
        gone.forEach(id -> naming.addAll(plan.referrers(id)));
        return naming;
    }

    private static Set<String> gone(Plan plan, Set<String> ids) {
        Set<String> gone = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(ids);
        while (!open.isEmpty()) {
            String id = open.pop();
            Item item = plan.require(id, Item.class);
            if (item instanceof MapSheet || item instanceof PlanSheet) {
                throw new ChangeRefused("a plan keeps " + Naming.of(plan, item) + " as long as it lives");
            }
            if (gone.add(id)) {
                References.of(item).stream().filter(References.Reference::owned).forEach(r -> open.push(r.id()));
                for (String referrer : plan.referrers(id)) {
                    if (isLost(plan, plan.require(referrer, Item.class), item, gone, ids)) {
                        open.push(referrer);
                    }
                }
            }
        }
        return gone;
    }

    /** True if {@code referrer} cannot be without {@code target}; audiences go only by their own, so {@code ids} decide. */
    private static boolean isLost(Plan plan, Item referrer, Item target, Set<String> gone, Set<String> ids) {
        if (referrer instanceof Comment || referrer instanceof Votes) {
            return true;
        }
        return switch (target) {
            case Station it ->
                switch (referrer) {
                    case Touchpoint touchpoint -> touchpoint.station().equals(it.id());
                    case Track track -> gone.containsAll(track.stations());
                    case HandOver handOver -> gone.containsAll(handOver.stations());
                    default -> false;
                };
            case Audience it ->
                switch (referrer) {
                    case Touchpoint touchpoint ->
                        ids.containsAll(touchpoint.audiences())
                                && !ids.containsAll(plan.campaignOf(touchpoint).audiences());
                    case Blackout days -> ids.containsAll(days.audiences());
                    default -> false;
                };
            default -> false;
        };
    }

    /** Items without the ids that go. */
    private record Mentions(Plan plan, Set<String> gone) {

        Item dropped(Item item) {
            return switch (item) {
                case MapSheet it ->
                    it.withNeighborhoods(left(it.neighborhoods())).withTracks(left(it.tracks()));
                case Track it -> it.withPath(path(it));
                case Station it -> it.withNeighborhood("");
                case HandOver it -> it.withStations(left(it.stations()));
                case PlanSheet it ->
                    it.withAudiences(left(it.audiences()))
                            .withCampaigns(left(it.campaigns()))
                            .withRules(left(it.rules()))
                            .withDuties(left(it.duties()));
                case Campaign it -> it.withAudiences(left(it.audiences())).withTouchpoints(left(it.touchpoints()));
                case Touchpoint it ->
                    it.withAudiences(left(it.audiences()))
                            .withAsksFor(left(it.asksFor()))
                            .withUses(left(it.uses()));
                case Blackout it -> it.withAudiences(left(it.audiences()));
                case Show it -> it.without(gone);
                case WorkshopItem it -> it.withAbout("");
                default -> item;
            };
        }

        private List<String> left(List<String> ids) {
            return Orders.without(ids, gone);
        }

        private List<TrackPoint> path(Track track) {
            List<TrackPoint> path = track.path();
            for (String station : track.stations()) {
                if (gone.contains(station)) {
                    path = TrackPaths.without(plan.map(), path, track.loop(), station);
                }
            }
            return path;
        }
    }
}
