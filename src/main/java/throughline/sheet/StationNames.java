package throughline.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import throughline.item.Words;
import throughline.map.ChannelWords;
import throughline.map.Station;
import throughline.plan.Plan;

/** Stations by what people call them: by name, by what was chosen, or by likeness. */
final class StationNames {

    /** From here on a station is taken for what was meant, until somebody says otherwise. */
    static final double ALIKE = 0.6;

    private static final int MOST_LIKELY = 6;
    private static final double IN_DESCRIPTION = 0.62;

    private final Plan plan;
    private final Mapping mapping;
    private final Map<String, List<Station>> byName = new HashMap<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Map<String, String> spelt = new LinkedHashMap<>();
    private final Map<String, List<Scored>> ranked = new HashMap<>();

    private record Scored(Station station, double score) {}

    /**
     * What a name leads to.
     *
     * @param station the station; null where there is none
     * @param leftOut true if somebody chose to leave it out
     * @param fault what is wrong; empty where all is well
     */
    record Found(@Nullable Station station, boolean leftOut, String fault) {}

    StationNames(Plan plan, Mapping mapping) {
        this.plan = plan;
        this.mapping = mapping;
        plan.map().stations().forEach(it -> {
            byName.computeIfAbsent(letters(it.name()), name -> new ArrayList<>())
                    .add(it);
        });
    }

    /** A name's letters alone: E-Mail is Email. */
    private static String letters(String name) {
        return Likeness.plain(name).replace(" ", "");
    }

    Found find(String name) {
        if (name.isBlank()) {
            return new Found(null, false, Words.say("import.station.none"));
        }
        String plain = Likeness.plain(name);
        List<Station> exactly = byName.getOrDefault(letters(name), List.of());
        if (exactly.size() == 1) {
            return new Found(exactly.getFirst(), false, "");
        }
        counts.merge(plain, 1, Integer::sum);
        spelt.putIfAbsent(plain, name);
        String id = taken(plain);
        if (id == null) {
            return new Found(null, false, Words.say("import.station.unknown", name));
        }
        return id.isEmpty() ? new Found(null, true, "") : new Found(plan.require(id, Station.class), false, "");
    }

    private @Nullable String taken(String plain) {
        String chosen = mapping.chosen(plain);
        if (chosen != null
                && (chosen.isEmpty() || plan.find(chosen, Station.class).isPresent())) {
            return chosen;
        }
        List<Scored> all = ranked(plain);
        return all.isEmpty() || all.getFirst().score() < ALIKE
                ? null
                : all.getFirst().station().id();
    }

    private List<Scored> ranked(String plain) {
        return ranked.computeIfAbsent(
                plain,
                name -> plan.map().stations().stream()
                        .map(it -> new Scored(it, score(name, it)))
                        .sorted(Comparator.comparingDouble(Scored::score)
                                .reversed()
                                .thenComparing(it -> it.station().id()))
                        .limit(MOST_LIKELY)
                        .toList());
    }

    /** Whoever means a channel may mean any of its stations. */
    private static double byChannel(String plain, String channel) {
        return Math.max(
                        Likeness.ofPlain(plain, Likeness.plain(channel)),
                        Likeness.ofPlain(plain, Likeness.plain(ChannelWords.of(channel))))
                - 0.05;
    }

    private static double score(String plain, Station station) {
        double byName =
                Math.max(Likeness.ofPlain(plain, Likeness.plain(station.name())), byChannel(plain, station.channel()));
        boolean described =
                plain.length() > 3 && Likeness.plain(station.description()).contains(plain);
        return described ? Math.max(byName, IN_DESCRIPTION) : byName;
    }

    /** The names met that are no station's, with what is taken for them. */
    List<Importing.Unknown> unknown() {
        return counts.entrySet().stream()
                .map(it -> new Importing.Unknown(
                        spelt.getOrDefault(it.getKey(), it.getKey()),
                        it.getValue(),
                        ranked(it.getKey()).stream()
                                .map(scored -> scored.station().id())
                                .toList(),
                        taken(it.getKey())))
                .toList();
    }
}
