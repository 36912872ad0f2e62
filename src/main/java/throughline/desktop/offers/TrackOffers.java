package throughline.desktop.offers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import throughline.item.Words;
import throughline.map.GridPoint;
import throughline.map.NearestSegment;
import throughline.map.Station;
import throughline.map.Track;
import throughline.plan.Naming;
import throughline.plan.Plan;
import throughline.plan.Reroutes;
import throughline.plan.StopEdits;
import throughline.plan.TrackJoins;

/** What can be done with one track, at a place of it where one was pointed at. */
final class TrackOffers {

    /** So many stations near the place are offered to lead the track through. */
    private static final int NEAR = 6;

    private TrackOffers() {}

    static List<Offer> of(Plan plan, Track track, Optional<GridPoint> place) {
        List<Offer> found = new ArrayList<>();
        place.flatMap(at -> NearestSegment.of(plan.map(), List.of(track), at.snapped()))
                .ifPresent(segment -> at(plan, track, segment, found));
        for (Track other : plan.map().tracks()) {
            found.addAll(joined(plan, track.id(), other.id()));
        }
        return found;
    }

    private static void at(Plan plan, Track track, NearestSegment segment, List<Offer> found) {
        String id = track.id();
        String called = Naming.of(plan, track);
        Offer.of(
                        plan,
                        OfferKind.INSERT,
                        id,
                        () -> Words.say("offer.insertHere", called),
                        now -> StopEdits.insert(now, id, segment.index(), Words.say("map.new-station"), segment.at()))
                .ifPresent(found::add);
        nearest(plan, segment.at())
                .filter(it -> track.stopsAt(it.id()))
                .limit(2)
                .forEach(it -> StationOffers.split(plan, track, it).ifPresent(found::add));
        nearest(plan, segment.at())
                .filter(it -> !track.stopsAt(it.id()))
                .limit(NEAR)
                .forEach(it -> Offer.of(
                                plan,
                                OfferKind.REROUTE,
                                id,
                                () -> Words.say("offer.reroute", called, Naming.of(plan, it)),
                                now -> Reroutes.through(now, id, segment.index(), it.id()))
                        .ifPresent(found::add));
    }

    private static Stream<Station> nearest(Plan plan, GridPoint at) {
        return plan.map().stations().stream()
                .sorted(Comparator.comparingDouble((Station it) -> it.at().distanceTo(at))
                        .thenComparing(Station::id));
    }

    /** The first track takes over the second's way, where both end at one station. */
    static List<Offer> joined(Plan plan, String first, String second) {
        return first.equals(second)
                ? List.of()
                : Offer.of(
                                plan,
                                OfferKind.JOIN,
                                first,
                                () -> Words.say("offer.join", Naming.of(plan, first), Naming.of(plan, second)),
                                now -> TrackJoins.join(now, first, second))
                        .stream()
                        .toList();
    }
}
