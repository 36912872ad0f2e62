package throughline.table;

import static throughline.table.Column.Kind.DAY;
import static throughline.table.Column.Kind.NUMBER;
import static throughline.table.Column.Kind.PROSE;
import static throughline.table.Column.Kind.SEVERAL;
import static throughline.table.Column.Kind.TEXT;
import static throughline.table.Column.Look.FILTERED;
import static throughline.table.Column.Look.HIDDEN;
import static throughline.table.Column.Look.SHOWN;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import throughline.item.Words;
import throughline.plan.Campaign;
import throughline.plan.CampaignBrief;
import throughline.plan.Naming;
import throughline.plan.WorkState;

/** The campaigns as a table. */
final class CampaignColumns {

    private CampaignColumns() {}

    static PlanTable<Campaign> table() {
        return new PlanTable<>(
                TableKind.CAMPAIGNS,
                columns(),
                scope -> scope.plan().campaigns(),
                (scope, it) -> new PlanTable.Key(it.id(), it.id(), Naming.of(scope.plan(), it)));
    }

    private static List<Column<Campaign>> columns() {
        return new Columns<Campaign, Campaign>(Campaign.class)
                .typed("name", TEXT, 190, SHOWN, (scope, it) -> it.name(), (scope, it, text) -> it.withName(text))
                .chosen(
                        "state",
                        110,
                        FILTERED,
                        scope -> Columns.constants(WorkState.class),
                        (scope, it) -> Columns.constant(it.brief().state()),
                        (scope, it, text) -> it.withBrief(it.brief().withState(Names.constant(WorkState.class, text))))
                .typed("owner", TEXT, 130, SHOWN, (scope, it) -> it.owner(), (scope, it, text) -> it.withOwner(text))
                .typed(
                        "starts",
                        DAY,
                        110,
                        SHOWN,
                        (scope, it) -> it.starts(),
                        (scope, it, text) -> it.withDates(scope.notation().day(text), it.ends()))
                .typed(
                        "ends",
                        DAY,
                        110,
                        SHOWN,
                        (scope, it) -> it.ends(),
                        (scope, it, text) ->
                                it.withDates(it.starts(), scope.notation().day(text)))
                .typed(
                        "audiences",
                        SEVERAL,
                        180,
                        SHOWN,
                        (scope, it) -> Names.joined(it.audiences(), id -> Naming.of(scope.plan(), id)),
                        (scope, it, text) -> it.withAudiences(Names.several(Refs.audiences(scope), text)))
                .fact(
                        "touchpoints",
                        NUMBER,
                        100,
                        SHOWN,
                        (scope, it) -> BigDecimal.valueOf(it.touchpoints().size()))
                .typed(
                        "priority",
                        NUMBER,
                        80,
                        SHOWN,
                        (scope, it) -> priority(it.brief().priority()),
                        (scope, it, text) -> it.withBrief(it.brief().withPriority(priority(scope, text))))
                .typed(
                        "budget",
                        NUMBER,
                        110,
                        SHOWN,
                        (scope, it) -> it.brief().budget(),
                        (scope, it, text) -> it.withBrief(
                                it.brief().withBudget(scope.notation().number(text))))
                .typed("goal", PROSE, 240, SHOWN, (scope, it) -> it.goal(), (scope, it, text) -> it.withGoal(text))
                .typed(
                        "offer",
                        PROSE,
                        220,
                        HIDDEN,
                        (scope, it) -> it.brief().offer(),
                        (scope, it, text) -> it.withBrief(it.brief().withOffer(text)))
                .all();
    }

    private static @Nullable BigDecimal priority(@Nullable Integer priority) {
        return priority == null ? null : BigDecimal.valueOf(priority);
    }

    private static @Nullable Integer priority(Scope scope, String text) {
        BigDecimal number = scope.notation().number(text);
        if (number == null) {
            return null;
        }
        boolean whole = number.stripTrailingZeros().scale() <= 0;
        if (!whole || number.signum() < 0 || number.intValue() > CampaignBrief.HIGHEST || number.precision() > 6) {
            throw new BadCell(Words.say("cell.priority", text));
        }
        return number.intValue();
    }
}
