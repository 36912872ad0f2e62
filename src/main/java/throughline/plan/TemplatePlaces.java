package throughline.plan;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import throughline.map.Station;
import throughline.map.TransitMap;

/**
 * Finds a template's places on a map: by id, else by name, else the most alike of those on the same channel, else one that
 * bears most of the same words.
 */
final class TemplatePlaces {

    private final TransitMap map;

    TemplatePlaces(TransitMap map) {
        this.map = map;
    }

    /** The station that stands for a place; empty if nothing on the map is like it. */
    Optional<Station> find(CampaignTemplate.Place place) {
        return map.station(place.id())
                .filter(it -> it.channel().equals(place.channel()) || alike(it, place) > 0)
                .or(() -> best(
                        map.stations().stream()
                                .filter(it -> it.name().equalsIgnoreCase(place.name()))
                                .toList(),
                        place))
                .or(() -> place.channel().isEmpty()
                        ? Optional.empty()
                        : best(
                                map.stations().stream()
                                        .filter(it -> it.channel().equals(place.channel()))
                                        .toList(),
                                place))
                .or(() -> best(
                        map.stations().stream()
                                .filter(it -> alike(it, place) > 0)
                                .toList(),
                        place));
    }

    private static Optional<Station> best(List<Station> some, CampaignTemplate.Place place) {
        return some.stream()
                .min(Comparator.comparingInt((Station it) -> -alike(it, place)).thenComparing(Station::id));
    }

    /** How many words both names have. */
    private static int alike(Station station, CampaignTemplate.Place place) {
        Set<String> words = words(station.name());
        words.retainAll(words(place.name()));
        return words.size();
    }

    private static Set<String> words(String name) {
        Set<String> words =
                new HashSet<>(Arrays.asList(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
        words.remove("");
        return words;
    }
}
