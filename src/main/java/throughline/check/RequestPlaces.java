package throughline.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import throughline.consent.Journey;
import throughline.map.ChannelType;
import throughline.map.Station;
import throughline.map.TransitMap;
import throughline.plan.Touchpoint;

/** Where along a journey a permission is best asked for. Safe for several threads. */
final class RequestPlaces {

    /** How well a station suits a request, the best first. */
    private enum Fitness {
        MADE_FOR_IT,
        MEETS_CUSTOMERS_ABOUT_IT,
        MENTIONS_IT,
        MADE_FOR_REQUESTS,
        MEETS_CUSTOMERS,
        ANY
    }

    /**
     * A place for a request.
     *
     * @param touchpoint id of a touchpoint that can make the request, empty if a new one is needed
     * @param station the station of that touchpoint or of the new one
     */
    record Place(Optional<String> touchpoint, Station station) {}

    private final TransitMap map;
    private final Detours detours;
    private final Map<String, List<Station>> best = new ConcurrentHashMap<>();

    RequestPlaces(TransitMap map) {
        this.map = map;
        this.detours = new Detours(map);
    }

    /**
     * A place strictly before {@code position}: an earlier touchpoint whose station mentions the permission, the earliest
     * of the best suited, since all later ones gain by it; else the best suited station on the way from the touchpoint
     * before.
     *
     * @param allowed the places in the journey that will do
     */
    Place before(Journey journey, int position, String permission, IntPredicate allowed) {
        return earlier(journey, position, permission, allowed)
                .map(t -> new Place(Optional.of(t.id()), station(t)))
                .orElseGet(() -> anew(journey, position, permission));
    }

    /** A place for a touchpoint of its own: the best suited station on the way from the touchpoint before. */
    Place anew(Journey journey, int position, String permission) {
        List<Station> candidates = best.computeIfAbsent(permission, this::bestSuited);
        Station needing = station(journey.order().get(position));
        return new Place(
                Optional.empty(), onTheWay(journey, position, candidates).orElse(needing));
    }

    /** The earliest of the best suited touchpoints before {@code position} whose station mentions the permission. */
    Optional<Touchpoint> earlier(Journey journey, int position, String permission, IntPredicate allowed) {
        List<Touchpoint> found = new ArrayList<>();
        for (int i = 0; i < position; i++) {
            Touchpoint touchpoint = journey.order().get(i);
            boolean mentions = station(touchpoint).permissions().contains(permission);
            if (mentions && !touchpoint.requires().contains(permission) && allowed.test(i)) {
                found.add(touchpoint);
            }
        }
        return found.stream().min(Comparator.comparing(t -> fitness(station(t), permission)));
    }

    /** The candidate that least lengthens the way from the touchpoint before {@code position} to that one. */
    Optional<Station> onTheWay(Journey journey, int position, List<Station> candidates) {
        Optional<String> from = position == 0
                ? Optional.empty()
                : Optional.of(journey.order().get(position - 1).station());
        return detours.cheapest(from, journey.order().get(position).station(), candidates);
    }

    private List<Station> bestSuited(String permission) {
        Fitness top = map.stations().stream()
                .map(s -> fitness(s, permission))
                .min(Comparator.naturalOrder())
                .orElse(Fitness.ANY);
        return map.stations().stream()
                .filter(s -> fitness(s, permission) == top)
                .toList();
    }

    private static Fitness fitness(Station station, String permission) {
        boolean request = station.channelType() == ChannelType.PERMISSION_REQUEST;
        // A message cannot ask for the permission to send it: stations that reach out come after those people come to.
        boolean meets = station.meetsCustomers()
                && station.channelType() != ChannelType.OUTBOUND_MESSAGE
                && station.channelType() != ChannelType.TRIGGER;
        if (station.permissions().contains(permission)) {
            return request ? Fitness.MADE_FOR_IT : meets ? Fitness.MEETS_CUSTOMERS_ABOUT_IT : Fitness.MENTIONS_IT;
        }
        return request ? Fitness.MADE_FOR_REQUESTS : meets ? Fitness.MEETS_CUSTOMERS : Fitness.ANY;
    }

    private Station station(Touchpoint touchpoint) {
        return map.station(touchpoint.station()).orElseThrow();
    }
}
