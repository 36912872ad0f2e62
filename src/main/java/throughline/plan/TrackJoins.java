package throughline.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import throughline.item.Message;
import throughline.map.MapSheet;
import throughline.map.Station;
import throughline.map.Track;
import throughline.map.TrackPoint;

/** One track made of two, and two of one. Both refuse with {@link ChangeRefused} what is no longer there. */
public final class TrackJoins {

    private TrackJoins() {}

    /**
     * A track split in two at a station where both then end. The part up to the station stays; the rest becomes a new track
     * right behind it in the legend, with a number to its name and a free code and colour. The new track's edit comes first
     * in the change.
     *
     * @throws ChangeRefused also if the track is a loop, does not stop there, or ends there
     */
    public static Change split(Plan plan, String track, String station) {
        Track before = plan.require(track, Track.class);
        Station at = plan.require(station, Station.class);
        int index = StopEdits.indexOf(plan, before, at);
        if (before.loop()) {
            throw new ChangeRefused(Naming.of(plan, before) + " is a loop: open it first, then split it");
        }
        List<String> stops = before.stations();
        if (stops.getFirst().equals(station) || stops.getLast().equals(station)) {
            throw new ChangeRefused(Naming.of(plan, before) + " ends at " + Naming.of(plan, at) + " already");
        }
        Draft draft = new Draft(plan);
        Set<String> names = plan.map().tracks().stream().map(Track::name).collect(Collectors.toSet());
        List<TrackPoint> path = before.path();
        Track rest = TrackEdits.drafted(
                plan, draft, Naming.numbered(before.name(), names), path.subList(index, path.size()));
        MapSheet sheet = plan.map().sheet();
        int place = sheet.tracks().indexOf(track) + 1;
        draft.put(before.withPath(path.subList(0, index + 1)))
                .put(sheet.withTracks(Orders.inserted(sheet.tracks(), rest.id(), place)));
        return draft.change(Message.of("change.split", Naming.of(plan, before), Naming.of(plan, at)));
    }

    /**
     * Two tracks joined where both end: the first takes over the second's way, and the second goes. If they share both ends,
     * the joined track is a loop.
     *
     * @throws ChangeRefused also if both are one, one is a loop, they share no end, or they share another station too
     */
    public static Change join(Plan plan, String first, String second) {
        Track kept = plan.require(first, Track.class);
        Track taken = plan.require(second, Track.class);
        String both = Naming.of(plan, kept) + " and " + Naming.of(plan, taken);
        if (first.equals(second)) {
            throw new ChangeRefused(Naming.of(plan, kept) + " cannot be joined to itself; it can be made a loop");
        }
        if (kept.loop() || taken.loop()) {
            throw new ChangeRefused(both + " cannot be joined: a loop has no end");
        }
        List<TrackPoint> path = joined(both, TrackPaths.trimmed(kept.path()), TrackPaths.trimmed(taken.path()));
        boolean loop = path.size() > 1 && path.getFirst().equals(path.getLast());
        path = loop ? path.subList(0, path.size() - 1) : path;
        BendEdits.refuseTwice(plan, kept, path);
        Track after = kept.withPath(path, loop);
        if (loop && after.stations().size() < 3) {
            throw new ChangeRefused(both + " lead between the same two stations, too few for a loop");
        }
        MapSheet sheet = plan.map().sheet();
        Draft draft = new Draft(plan);
        draft.put(after)
                .put(sheet.withTracks(Orders.without(sheet.tracks(), Set.of(second))))
                .remove(second);
        Comments.on(plan, second).forEach(comment -> draft.put(comment.withAbout(first)));
        plan.shows().stream()
                .filter(show -> show.subjects().contains(second))
                .forEach(show -> draft.put(show.without(List.of(second))));
        WorkshopItems.on(plan, second).forEach(item -> draft.put(item.withAbout(first)));
        return draft.change(Message.of("change.join", Naming.of(plan, kept), Naming.of(plan, taken)));
    }

    private static List<TrackPoint> joined(String both, List<TrackPoint> kept, List<TrackPoint> taken) {
        if (!kept.isEmpty() && !taken.isEmpty()) {
            for (List<TrackPoint> way : List.of(taken, taken.reversed())) {
                if (kept.getLast().equals(way.getFirst())) {
                    return chained(kept, way);
                }
            }
            for (List<TrackPoint> way : List.of(taken, taken.reversed())) {
                if (way.getLast().equals(kept.getFirst())) {
                    return chained(way, kept);
                }
            }
        }
        throw new ChangeRefused(both + " share no station at their ends");
    }

    private static List<TrackPoint> chained(List<TrackPoint> first, List<TrackPoint> second) {
        List<TrackPoint> result = new ArrayList<>(first);
        result.addAll(second.subList(1, second.size()));
        return result;
    }
}
