package throughline.desktop.offers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import throughline.item.Words;
import throughline.map.GridPoint;
import throughline.map.HandOver;
import throughline.map.Track;
import throughline.map.TrackPoint;
import throughline.plan.HandOverEdits;
import throughline.plan.Naming;
import throughline.plan.Plan;
import throughline.plan.Reroutes;
import throughline.plan.StopEdits;

/** What can be done with two or three stations, in the order they were picked. */
final class GroupOffers {

    private GroupOffers() {}

    static List<Offer> of(Plan plan, List<String> stations) {
        List<Offer> found = new ArrayList<>();
        String first = stations.getFirst();
        String second = stations.get(1);
        for (Track track : plan.map().tracksAt(first)) {
            if (track.stopsAt(second)) {
                if (stations.size() == 2) {
                    pair(plan, track, first, second, found);
                } else if (stations.size() == 3) {
                    way(plan, track, first, second, Optional.of(stations.get(2)), found);
                }
            }
        }
        if (stations.size() == 2) {
            for (HandOver team : plan.map().handOversAt(first)) {
                found.addAll(moves(plan, team.id(), first, second));
            }
        }
        return found;
    }

    private static void pair(Plan plan, Track track, String first, String second, List<Offer> found) {
        between(plan, track, first, second).ifPresent(found::add);
        Offer.of(
                        plan,
                        OfferKind.SWAP,
                        track.id(),
                        () -> Words.say(
                                "offer.swap", Naming.of(plan, first), Naming.of(plan, second), Naming.of(plan, track)),
                        now -> StopEdits.swap(now, track.id(), first, second))
                .ifPresent(found::add);
        way(plan, track, first, second, Optional.empty(), found);
    }

    private static void way(Plan plan, Track track, String from, String to, Optional<String> via, List<Offer> found) {
        String called = Naming.of(plan, track);
        Offer.of(
                        plan,
                        OfferKind.REROUTE,
                        track.id(),
                        () -> via.map(it -> Words.say("offer.reroute", called, Naming.of(plan, it)))
                                .orElseGet(() -> Words.say(
                                        "offer.straight", called, Naming.of(plan, from), Naming.of(plan, to))),
                        now -> Reroutes.between(now, track.id(), from, to, via))
                .ifPresent(found::add);
    }

    /** A new station in the middle of the stretch between two neighbours. */
    static Optional<Offer> between(Plan plan, Track track, String one, String other) {
        List<TrackPoint> path = track.path();
        int n = path.size();
        int from = path.indexOf(new TrackPoint.Stop(one));
        int to = path.indexOf(new TrackPoint.Stop(other));
        Optional<Stretch> stretch = stretch(track, from, to).or(() -> stretch(track, to, from));
        if (stretch.isEmpty()) {
            return Optional.empty();
        }
        // The longest run of the stretch has the most room.
        int best = stretch.get().from();
        for (int i = best; i < stretch.get().to(); i++) {
            best = length(plan, path, i) > length(plan, path, best) ? i : best;
        }
        GridPoint a = plan.map().place(path.get(best % n));
        GridPoint b = plan.map().place(path.get((best + 1) % n));
        int index = best % n + 1;
        GridPoint middle = new GridPoint((a.x() + b.x()) / 2, (a.y() + b.y()) / 2);
        GridPoint grid = middle.snapped();
        GridPoint at =
                grid.isOctilinearTo(a) && grid.isOctilinearTo(b) && !grid.equals(a) && !grid.equals(b) ? grid : middle;
        return Offer.of(
                plan,
                OfferKind.INSERT,
                track.id(),
                () -> Words.say("offer.insert", Naming.of(plan, one), Naming.of(plan, other), Naming.of(plan, track)),
                now -> StopEdits.insert(now, track.id(), index, Words.say("map.new-station"), at));
    }

    private record Stretch(int from, int to) {}

    /** From one stop's index forward to the other's with bends alone between; past the path's size it begins again. */
    private static Optional<Stretch> stretch(Track track, int from, int to) {
        int n = track.path().size();
        int end = to > from ? to : track.loop() ? to + n : from;
        for (int i = from + 1; i < end; i++) {
            if (track.path().get(i % n) instanceof TrackPoint.Stop) {
                return Optional.empty();
            }
        }
        return end == from ? Optional.empty() : Optional.of(new Stretch(from, end));
    }

    private static double length(Plan plan, List<TrackPoint> path, int index) {
        int n = path.size();
        return plan.map().place(path.get(index % n)).distanceTo(plan.map().place(path.get((index + 1) % n)));
    }

    /** A hand-over taken to another station from each of its own. */
    static List<Offer> moves(Plan plan, String team, String to) {
        List<Offer> found = new ArrayList<>();
        for (String from : plan.require(team, HandOver.class).stations()) {
            found.addAll(moves(plan, team, from, to));
        }
        return found;
    }

    private static List<Offer> moves(Plan plan, String team, String from, String to) {
        return from.equals(to)
                ? List.of()
                : Offer.of(
                                plan,
                                OfferKind.MOVE_HAND_OVER,
                                "",
                                () -> Words.say(
                                        "offer.handOverMove",
                                        Naming.of(plan, team),
                                        Naming.of(plan, from),
                                        Naming.of(plan, to)),
                                now -> HandOverEdits.move(now, team, from, to))
                        .stream()
                        .toList();
    }
}
