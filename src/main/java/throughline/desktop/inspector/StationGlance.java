package throughline.desktop.inspector;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import throughline.consent.Catalogue;
import throughline.desktop.parts.Facts;
import throughline.desktop.parts.Terms;
import throughline.item.Item;
import throughline.item.Words;
import throughline.map.LifecycleStage;
import throughline.map.Station;
import throughline.plan.Naming;
import throughline.plan.Plan;

/** What is so about a station, to be read where something calls at it. */
final class StationGlance {

    private StationGlance() {}

    static void show(Facts facts, Plan plan, Station station, Catalogue catalogue) {
        facts.clear();
        facts.add(Words.say("station.channelType"), Terms.of(station.channelType()));
        facts.add(
                Words.say("station.customers"),
                Words.say(station.meetsCustomers() ? "station.meets" : "station.behind"));
        facts.tags(
                Words.say("station.lifecycle"),
                Arrays.stream(LifecycleStage.values())
                        .map(stage -> tag(stage, station))
                        .toList());
        if (station.intrusiveness() > 0) {
            facts.add(
                    Words.say("station.intrusiveness"),
                    Words.say("station.intrusiveness.value", station.intrusiveness()));
        }
        facts.add(
                Words.say("station.permissions"),
                station.permissions().stream().map(catalogue::nameOf).collect(Collectors.joining(", ")));
        facts.add(
                Words.say("station.elements"),
                station.elements().stream().map(Terms::of).collect(Collectors.joining(", ")));
        facts.add(Words.say("station.measures"), String.join(", ", station.measures()));
        facts.add(Words.say("station.handOver"), names(plan, plan.map().handOversAt(station.id())));
    }

    private static Facts.Tag tag(LifecycleStage stage, Station station) {
        boolean serves = station.lifecycle().contains(stage);
        String word = Terms.of(stage);
        return new Facts.Tag(word, serves, Words.say(serves ? "station.serves" : "station.servesNot", word));
    }

    private static String names(Plan plan, List<? extends Item> items) {
        return items.stream().map(item -> Naming.of(plan, item)).collect(Collectors.joining(", "));
    }
}
