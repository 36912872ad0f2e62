package throughline.table;

import static throughline.table.Column.Kind.NUMBER;
import static throughline.table.Column.Kind.PROSE;
import static throughline.table.Column.Kind.SEVERAL;
import static throughline.table.Column.Kind.TEXT;
import static throughline.table.Column.Kind.TIME;
import static throughline.table.Column.Look.FILTERED;
import static throughline.table.Column.Look.HIDDEN;
import static throughline.table.Column.Look.SHOWN;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import throughline.item.Words;
import throughline.map.Station;
import throughline.plan.Campaign;
import throughline.plan.Naming;
import throughline.plan.Plan;
import throughline.plan.Touchpoint;
import throughline.plan.TouchpointBrief;
import throughline.plan.When;
import throughline.plan.WorkState;

/** The touchpoints as a table, campaign by campaign in sequence. */
final class TouchpointColumns {

    private TouchpointColumns() {}

    /** A touchpoint at its place. */
    record Placed(Campaign campaign, int number, Touchpoint touchpoint) {}

    static PlanTable<Placed> table() {
        return new PlanTable<>(TableKind.TOUCHPOINTS, columns(), TouchpointColumns::sources, TouchpointColumns::key);
    }

    private static PlanTable.Key key(Scope scope, Placed it) {
        String id = it.touchpoint().id();
        return new PlanTable.Key(id, id, Naming.of(scope.plan(), it.touchpoint()));
    }

    private static List<Placed> sources(Scope scope) {
        Plan plan = scope.plan();
        return plan.campaigns().stream()
                .flatMap(campaign -> {
                    List<Touchpoint> all = plan.touchpoints(campaign);
                    return IntStream.range(0, all.size()).mapToObj(i -> new Placed(campaign, i + 1, all.get(i)));
                })
                .toList();
    }

    private static List<Column<Placed>> columns() {
        return new Columns<Placed, Touchpoint>(Touchpoint.class)
                .fact(
                        "campaign",
                        TEXT,
                        160,
                        FILTERED,
                        (scope, it) -> Picked.named(it.campaign().id(), Naming.of(scope.plan(), it.campaign())))
                .fact("number", NUMBER, 56, SHOWN, (scope, it) -> BigDecimal.valueOf(it.number()))
                .typed(
                        "name",
                        TEXT,
                        170,
                        SHOWN,
                        (scope, it) -> it.touchpoint().name(),
                        (scope, it, text) -> it.withName(text))
                .chosen(
                        "station",
                        160,
                        FILTERED,
                        Refs::stations,
                        (scope, it) -> Refs.station(
                                scope.plan(),
                                scope.plan().require(it.touchpoint().station(), Station.class)),
                        (scope, it, text) -> it.withStation(
                                Names.one(Refs.stations(scope), text).key()))
                .typed(
                        "when",
                        TIME,
                        150,
                        SHOWN,
                        (scope, it) -> earliest(it.touchpoint()),
                        (scope, it, text) -> it.withWhen(Whens.at(scope, it, text)))
                .typed(
                        "trigger",
                        TEXT,
                        200,
                        HIDDEN,
                        (scope, it) -> it.touchpoint().when() instanceof When.Triggered on ? Whens.words(on) : null,
                        (scope, it, text) -> it.withWhen(Whens.on(it.when(), text)))
                .typed(
                        "audiences",
                        SEVERAL,
                        170,
                        SHOWN,
                        (scope, it) -> Names.joined(it.touchpoint().audiences(), id -> Naming.of(scope.plan(), id)),
                        (scope, it, text) -> it.withAudiences(Names.several(Refs.audiences(scope), text)))
                .chosen(
                        "state",
                        120,
                        FILTERED,
                        TouchpointColumns::states,
                        (scope, it) -> state(brief(it).state()),
                        (scope, it, text) -> it.withBrief(
                                it.brief().withState(text.isBlank() ? null : stateOf(Names.one(states(scope), text)))))
                .typed(
                        "owner",
                        TEXT,
                        130,
                        SHOWN,
                        (scope, it) -> brief(it).owner(),
                        (scope, it, text) -> it.withBrief(it.brief().withOwner(text)))
                .typed(
                        "cost",
                        NUMBER,
                        90,
                        SHOWN,
                        (scope, it) -> brief(it).cost(),
                        (scope, it, text) -> it.withBrief(
                                it.brief().withCost(scope.notation().number(text))))
                .typed(
                        "message",
                        PROSE,
                        240,
                        SHOWN,
                        (scope, it) -> it.touchpoint().message(),
                        (scope, it, text) -> it.withMessage(text))
                .typed(
                        "requires",
                        SEVERAL,
                        190,
                        HIDDEN,
                        (scope, it) -> Names.joined(
                                it.touchpoint().requires(),
                                id -> scope.catalogue().nameOf(id)),
                        (scope, it, text) -> it.withRequires(Names.several(Refs.permissions(scope), text)))
                .fact(
                        "asksFor",
                        TEXT,
                        190,
                        HIDDEN,
                        (scope, it) -> Names.joined(
                                scope.plan().requests(it.touchpoint()),
                                r -> scope.catalogue().nameOf(r.permission())))
                .typed(
                        "offer",
                        PROSE,
                        200,
                        HIDDEN,
                        (scope, it) -> brief(it).offer(),
                        (scope, it, text) -> it.withBrief(it.brief().withOffer(text)))
                .typed(
                        "lifecycle",
                        SEVERAL,
                        170,
                        HIDDEN,
                        (scope, it) -> Names.joined(brief(it).lifecycle(), Names::word),
                        (scope, it, text) -> it.withBrief(it.brief().withLifecycle(StationColumns.stages(text))))
                .typed(
                        "leavesOut",
                        SEVERAL,
                        110,
                        HIDDEN,
                        (scope, it) -> Names.joined(it.touchpoint().leavesOut(), market -> market),
                        (scope, it, text) -> it.withLeavesOut(Names.several(Refs.markets(scope), text)))
                .typed(
                        "channelDetails",
                        PROSE,
                        200,
                        HIDDEN,
                        (scope, it) -> brief(it).channelDetails(),
                        (scope, it, text) -> it.withBrief(it.brief().withChannelDetails(text)))
                .all();
    }

    private static TouchpointBrief brief(Placed it) {
        return it.touchpoint().brief();
    }

    private static @Nullable Object earliest(Touchpoint touchpoint) {
        When when = touchpoint.when();
        return when == null ? null : when.earliest();
    }

    /** A state of its own, or none: then it is as far as its campaign. */
    private static List<Picked> states(Scope scope) {
        return Stream.concat(Stream.of(state(null)), Columns.constants(WorkState.class).stream())
                .toList();
    }

    private static Picked state(@Nullable WorkState state) {
        return state == null ? new Picked("", Words.say("table.inherited"), -1) : Columns.constant(state);
    }

    private static @Nullable WorkState stateOf(Picked picked) {
        return picked.key().isEmpty() ? null : WorkState.valueOf(picked.key());
    }
}
