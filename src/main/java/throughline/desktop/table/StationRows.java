package throughline.desktop.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import throughline.desktop.parts.Terms;
import throughline.item.Words;
import throughline.map.ChannelType;
import throughline.map.Neighborhood;
import throughline.map.Station;
import throughline.map.Track;
import throughline.plan.Campaign;
import throughline.plan.Naming;
import throughline.plan.Plan;
import throughline.plan.Touchpoint;

/** The rows of a plan's stations, and what its cells can be; a pure function of the plan. */
final class StationRows {

    private final Plan plan;
    private final Map<String, Integer> campaigns = new HashMap<>();

    private StationRows(Plan plan) {
        this.plan = plan;
        for (Campaign campaign : plan.campaigns()) {
            plan.touchpoints(campaign).stream()
                    .map(Touchpoint::station)
                    .distinct()
                    .forEach(station -> campaigns.merge(station, 1, Integer::sum));
        }
    }

    /** All stations by name. */
    static List<StationRow> of(Plan plan) {
        StationRows rows = new StationRows(plan);
        return plan.map().stations().stream()
                .map(rows::row)
                .sorted(Comparator.comparing(StationRow::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(StationRow::id))
                .toList();
    }

    /** Where a station can belong. */
    static List<Choice> neighborhoods(Plan plan) {
        List<Choice> choices = new ArrayList<>();
        choices.add(neighborhood(plan, ""));
        plan.map().neighborhoods().stream()
                .map(Neighborhood::id)
                .map(id -> neighborhood(plan, id))
                .forEach(choices::add);
        return choices;
    }

    /** What kind of channel a station can be. */
    static List<Choice> kinds() {
        return Arrays.stream(ChannelType.values()).map(StationRows::kind).toList();
    }

    /** Whether customers meet it or not. */
    static List<Choice> meetings() {
        return List.of(meets(true), meets(false));
    }

    private StationRow row(Station station) {
        return new StationRow(
                station.id(),
                station.name(),
                neighborhood(plan, station.neighborhood()),
                plan.map().tracksAt(station.id()).stream().map(Track::code).collect(Collectors.joining(" ")),
                station.channel(),
                kind(station.channelType()),
                meets(station.meetsCustomers()),
                campaigns.getOrDefault(station.id(), 0),
                station.lifecycle().stream().map(Terms::of).collect(Collectors.joining(", ")),
                station.description());
    }

    private static Choice neighborhood(Plan plan, String id) {
        return new Choice(id, id.isEmpty() ? Words.say("station.neighborhood.none") : Naming.of(plan, id));
    }

    private static Choice kind(ChannelType type) {
        return new Choice(type.name(), Terms.of(type));
    }

    private static Choice meets(boolean meets) {
        return new Choice(Boolean.toString(meets), Words.say(meets ? "table.meets" : "table.behind"));
    }
}
