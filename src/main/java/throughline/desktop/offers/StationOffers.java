package throughline.desktop.offers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import throughline.item.Words;
import throughline.map.GridPoint;
import throughline.map.HandOver;
import throughline.map.Station;
import throughline.map.Track;
import throughline.plan.HandOverEdits;
import throughline.plan.MapEdits;
import throughline.plan.Naming;
import throughline.plan.Plan;
import throughline.plan.Reroutes;
import throughline.plan.StationMerges;
import throughline.plan.StopEdits;
import throughline.plan.TrackJoins;

/** What can be done at one station. */
final class StationOffers {

    private final Plan plan;
    private final Station station;
    private final String name;
    private final List<Offer> found = new ArrayList<>();

    private StationOffers(Plan plan, Station station) {
        this.plan = plan;
        this.station = station;
        this.name = Naming.of(plan, station);
    }

    static List<Offer> of(Plan plan, Station station) {
        StationOffers offers = new StationOffers(plan, station);
        List<Track> here = plan.map().tracksAt(station.id());
        here.forEach(offers::on);
        offers.joins(here);
        plan.map().tracks().stream().filter(track -> !here.contains(track)).forEach(offers::through);
        offers.handOvers();
        return offers.found;
    }

    private void on(Track track) {
        String id = track.id();
        String called = Naming.of(plan, track);
        for (String next : neighbours(track)) {
            GroupOffers.between(plan, track, station.id(), next).ifPresent(found::add);
            Offer.of(
                            plan,
                            OfferKind.SWAP,
                            id,
                            () -> Words.say("offer.swap", name, Naming.of(plan, next), called),
                            now -> StopEdits.swap(now, id, station.id(), next))
                    .ifPresent(found::add);
        }
        Offer.of(
                        plan,
                        OfferKind.TAKE_OFF,
                        id,
                        () -> Words.say("offer.off", name, called),
                        now -> MapEdits.removeFromTrack(now, station.id(), id))
                .ifPresent(found::add);
        split(plan, track, station).ifPresent(found::add);
        Offer.of(
                        plan,
                        OfferKind.SPLIT_STATION,
                        id,
                        () -> Words.say("offer.splitStation", called),
                        now -> StationMerges.split(now, station.id(), Set.of(id), numbered(now), beside(now)))
                .ifPresent(found::add);
    }

    static Optional<Offer> split(Plan plan, Track track, Station station) {
        return Offer.of(
                plan,
                OfferKind.SPLIT,
                track.id(),
                () -> Words.say("offer.split", Naming.of(plan, track), Naming.of(plan, station)),
                now -> TrackJoins.split(now, track.id(), station.id()));
    }

    private String numbered(Plan now) {
        return Naming.numbered(
                station.name(), now.map().stations().stream().map(Station::name).collect(Collectors.toSet()));
    }

    /** The first free place of the eight around the station, two units off. */
    private GridPoint beside(Plan now) {
        Set<GridPoint> taken = now.map().stations().stream().map(Station::at).collect(Collectors.toSet());
        for (int[] way : new int[][] {{0, 2}, {0, -2}, {2, 0}, {-2, 0}, {2, 2}, {-2, 2}, {2, -2}}) {
            GridPoint at = station.at().plus(GridPoint.ofUnits(way[0], way[1]));
            if (!taken.contains(at)) {
                return at;
            }
        }
        return station.at().plus(GridPoint.ofUnits(-2, -2));
    }

    /** The station before and the one behind, the one behind first. */
    private List<String> neighbours(Track track) {
        List<String> stops = track.stations();
        int n = stops.size();
        int i = stops.indexOf(station.id());
        List<String> result = new ArrayList<>();
        if (i < n - 1 || track.loop()) {
            result.add(stops.get((i + 1) % n));
        }
        if (i > 0 || track.loop()) {
            result.add(stops.get(Math.floorMod(i - 1, n)));
        }
        return result.stream().distinct().filter(id -> !id.equals(station.id())).toList();
    }

    private void joins(List<Track> here) {
        for (int i = 0; i < here.size(); i++) {
            for (Track other : here.subList(i + 1, here.size())) {
                // Only where they meet at this very station.
                if (endsHere(here.get(i)) && endsHere(other)) {
                    found.addAll(TrackOffers.joined(plan, here.get(i).id(), other.id()));
                }
            }
        }
    }

    private boolean endsHere(Track track) {
        List<String> stops = track.stations();
        return stops.getFirst().equals(station.id()) || stops.getLast().equals(station.id());
    }

    private void through(Track track) {
        Offer.of(
                        plan,
                        OfferKind.REROUTE,
                        track.id(),
                        () -> Words.say("offer.reroute", Naming.of(plan, track), name),
                        now -> Reroutes.through(now, track.id(), station.id()))
                .ifPresent(found::add);
    }

    private void handOvers() {
        Offer.of(
                        plan,
                        OfferKind.HAND_OVER,
                        "",
                        () -> Words.say("offer.handOver", name),
                        now -> HandOverEdits.add(now, Words.say("map.new-team"), List.of(station.id())))
                .ifPresent(found::add);
        for (HandOver team : plan.map().handOvers()) {
            List<String> more = new ArrayList<>(team.stations());
            more.add(station.id());
            if (!team.stations().contains(station.id())) {
                Offer.of(
                                plan,
                                OfferKind.HAND_OVER,
                                "",
                                () -> Words.say("offer.handOverAlso", Naming.of(plan, team), name),
                                now -> HandOverEdits.stations(now, team.id(), more))
                        .ifPresent(found::add);
            }
        }
    }
}
