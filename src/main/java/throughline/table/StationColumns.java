package throughline.table;

import static throughline.table.Column.Kind.NUMBER;
import static throughline.table.Column.Kind.PROSE;
import static throughline.table.Column.Kind.SEVERAL;
import static throughline.table.Column.Kind.TEXT;
import static throughline.table.Column.Look.FILTERED;
import static throughline.table.Column.Look.HIDDEN;
import static throughline.table.Column.Look.SHOWN;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import throughline.item.Words;
import throughline.map.ChannelType;
import throughline.map.ChannelWords;
import throughline.map.LifecycleStage;
import throughline.map.Station;
import throughline.map.Track;
import throughline.plan.Naming;
import throughline.plan.Plan;
import throughline.plan.Touchpoint;

/** The stations as a table. */
final class StationColumns {

    private StationColumns() {}

    static PlanTable<Station> table() {
        return new PlanTable<>(
                TableKind.STATIONS,
                columns(),
                StationColumns::sources,
                (scope, it) -> new PlanTable.Key(it.id(), it.id(), Naming.of(scope.plan(), it)));
    }

    private static List<Column<Station>> columns() {
        return new Columns<Station, Station>(Station.class)
                .typed("name", TEXT, 170, SHOWN, (scope, it) -> it.name(), (scope, it, text) -> it.withName(text))
                .chosen(
                        "neighborhood",
                        150,
                        FILTERED,
                        Refs::neighborhoods,
                        (scope, it) -> Refs.neighborhood(scope.plan(), it.neighborhood()),
                        (scope, it, text) -> it.withNeighborhood(
                                text.isBlank()
                                        ? ""
                                        : Names.one(Refs.neighborhoods(scope), text)
                                                .key()))
                .fact(
                        "tracks",
                        TEXT,
                        76,
                        SHOWN,
                        (scope, it) -> scope.plan().map().tracksAt(it.id()).stream()
                                .map(Track::code)
                                .collect(Collectors.joining(" ")))
                .fact("channel", TEXT, 110, SHOWN, (scope, it) -> ChannelWords.of(it.channel()))
                .chosen(
                        "kind",
                        150,
                        FILTERED,
                        scope -> Columns.constants(ChannelType.class),
                        (scope, it) -> Columns.constant(it.channelType()),
                        (scope, it, text) -> it.copy()
                                .channelType(Names.constant(ChannelType.class, text))
                                .station())
                .chosen(
                        "meets",
                        140,
                        FILTERED,
                        scope -> List.of(meets(true), meets(false)),
                        (scope, it) -> meets(it.meetsCustomers()),
                        (scope, it, text) -> it.copy()
                                .meetsCustomers(Boolean.parseBoolean(Names.one(List.of(meets(true), meets(false)), text)
                                        .key()))
                                .station())
                .fact("campaigns", NUMBER, 92, SHOWN, (scope, it) -> campaigns(scope.plan(), it))
                .typed(
                        "lifecycle",
                        SEVERAL,
                        190,
                        SHOWN,
                        (scope, it) -> Names.joined(it.lifecycle(), Names::word),
                        (scope, it, text) -> it.copy().lifecycle(stages(text)).station())
                .typed(
                        "description",
                        PROSE,
                        320,
                        HIDDEN,
                        (scope, it) -> it.description(),
                        (scope, it, text) -> it.withDescription(text))
                .all();
    }

    /** The lifecycle stages that a text names. */
    static List<LifecycleStage> stages(String text) {
        return Names.several(Columns.constants(LifecycleStage.class), text).stream()
                .map(LifecycleStage::valueOf)
                .toList();
    }

    private static Picked meets(boolean meets) {
        return new Picked(Boolean.toString(meets), Words.say(meets ? "table.meets" : "table.behind"), meets ? 0 : 1);
    }

    private static BigDecimal campaigns(Plan plan, Station station) {
        long count = plan.referrers(station.id()).stream()
                .flatMap(id -> plan.find(id, Touchpoint.class).stream())
                .map(plan::campaignOf)
                .distinct()
                .count();
        return BigDecimal.valueOf(count);
    }

    private static List<Station> sources(Scope scope) {
        return scope.plan().map().stations().stream()
                .sorted(Comparator.comparing((Station it) -> it.name().toLowerCase(Locale.ROOT))
                        .thenComparing(Station::id))
                .toList();
    }
}
