package throughline.table;

import static throughline.table.Column.Kind.DAY;
import static throughline.table.Column.Kind.PROSE;
import static throughline.table.Column.Kind.TEXT;
import static throughline.table.Column.Look.FILTERED;
import static throughline.table.Column.Look.HIDDEN;
import static throughline.table.Column.Look.SHOWN;

import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import throughline.consent.register.PermissionRegister;
import throughline.consent.register.RegisterRow;
import throughline.item.Words;
import throughline.plan.PermissionRequest;
import throughline.plan.Plan;
import throughline.plan.RequestModel;
import throughline.plan.Touchpoint;
import throughline.plan.ValueExchange;
import throughline.plan.WorkState;

/** The permission register as a table: each permission request in each market. */
final class PermissionColumns {

    private PermissionColumns() {}

    static PlanTable<RegisterRow> table() {
        return new PlanTable<>(
                TableKind.PERMISSIONS,
                columns(),
                scope -> PermissionRegister.of(scope.plan(), scope.catalogue()).rows(),
                (scope, it) -> new PlanTable.Key(
                        it.request().id() + "@" + it.market(), it.request().id(), it.permission()));
    }

    private static List<Column<RegisterRow>> columns() {
        return new Columns<RegisterRow, PermissionRequest>(PermissionRequest.class)
                .chosen(
                        "permission",
                        180,
                        FILTERED,
                        Refs::permissions,
                        (scope, it) -> Picked.named(it.request().permission(), it.permission()),
                        (scope, it, text) -> it.withPermission(
                                Names.one(Refs.permissions(scope), text).key()))
                .fact("market", TEXT, 90, FILTERED, PermissionColumns::market)
                .fact("campaign", TEXT, 150, FILTERED, (scope, it) -> Picked.named(it.campaign(), it.campaign()))
                .fact("touchpoint", TEXT, 150, SHOWN, (scope, it) -> it.touchpoint())
                .fact("station", TEXT, 140, HIDDEN, (scope, it) -> it.station())
                .fact("from", DAY, 110, SHOWN, (scope, it) -> it.from())
                .chosen(
                        "model",
                        200,
                        SHOWN,
                        scope -> Columns.constants(RequestModel.class),
                        (scope, it) -> Columns.constant(it.request().model()),
                        (scope, it, text) -> it.withModel(Names.constant(RequestModel.class, text)))
                .typed(
                        "gets",
                        PROSE,
                        200,
                        SHOWN,
                        (scope, it) -> it.request().gets().text(),
                        (scope, it, text) -> it.withGets(it.gets().withText(text)))
                .chosen(
                        "benefit",
                        130,
                        HIDDEN,
                        scope -> Columns.constants(ValueExchange.Kind.class),
                        (scope, it) -> Columns.constant(it.request().gets().kind()),
                        (scope, it, text) ->
                                it.withGets(it.gets().withKind(Names.constant(ValueExchange.Kind.class, text))))
                .typed(
                        "wording",
                        PROSE,
                        220,
                        SHOWN,
                        (scope, it) -> it.request().wording(),
                        (scope, it, text) -> it.withWording(text))
                .typed(
                        "proof",
                        PROSE,
                        180,
                        SHOWN,
                        (scope, it) -> it.request().proof(),
                        (scope, it, text) -> it.withProof(text))
                .fact("demanded", TEXT, 200, HIDDEN, (scope, it) -> Names.joined(it.proof(), proof -> proof))
                .fact(
                        "lasts",
                        TEXT,
                        110,
                        SHOWN,
                        (scope, it) -> lasts(it.expiry().period()))
                .fact("lapses", DAY, 110, HIDDEN, (scope, it) -> it.lapses())
                .fact("renew", DAY, 110, SHOWN, (scope, it) -> it.renew())
                .typed("owner", TEXT, 130, SHOWN, (scope, it) -> it.owner(), (scope, it, text) -> it.withOwner(text))
                .fact("state", TEXT, 110, SHOWN, PermissionColumns::state)
                .all();
    }

    private static Picked market(Scope scope, RegisterRow row) {
        return Picked.named(row.market(), row.market().isEmpty() ? Words.say("table.anywhere") : row.market());
    }

    private static @Nullable String lasts(@Nullable Period period) {
        if (period == null) {
            return null;
        }
        long months = period.toTotalMonths();
        return months > 0 && period.getDays() == 0
                ? Words.say("table.months", months)
                : Words.say("table.days", period.getDays() + months * 30);
    }

    /** How far the work on the touchpoint is, or else on its campaign. */
    private static Picked state(Scope scope, RegisterRow row) {
        Plan plan = scope.plan();
        Touchpoint at = plan.touchpointOf(row.request());
        WorkState own = at.brief().state();
        return Columns.constant(own == null ? plan.campaignOf(at).brief().state() : own);
    }
}
