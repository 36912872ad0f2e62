package throughline.export.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import throughline.consent.Catalogue;
import throughline.consent.GateState;
import throughline.consent.RuleWords;
import throughline.consent.register.PermissionRegister;
import throughline.consent.register.RegisterRow;
import throughline.export.register.RegisterWords;
import throughline.item.Words;
import throughline.plan.Confirmation;
import throughline.plan.OwnRule;
import throughline.plan.Plan;
import throughline.plan.WhenWords;
import throughline.rule.Rule;

/** The permission register as tables: one for each permission type, and one of the plan's own rules. */
final class RegisterTables {

    private final Catalogue catalogue;
    private final ReportStyle style;
    private final PermissionRegister register;

    RegisterTables(Plan plan, Catalogue catalogue, ReportStyle style) {
        this.catalogue = catalogue;
        this.style = style;
        this.register = PermissionRegister.of(plan, catalogue);
    }

    List<TableReport.Section> sections() {
        Map<String, Table> tables = new LinkedHashMap<>();
        for (RegisterRow row : register.rows()) {
            tables.computeIfAbsent(row.permission(), it -> table()).row(cells(row));
        }
        List<TableReport.Section> sections = new ArrayList<>();
        tables.forEach((name, table) -> sections.add(new TableReport.Section(name, table)));
        if (!register.own().isEmpty()) {
            Table own = ownTable();
            register.own().forEach(it -> own.row(cells(it)));
            sections.add(new TableReport.Section(Words.say("register.own.title"), own));
        }
        return sections;
    }

    private Table table() {
        return new Table(
                List.of(
                        column("market", 1.1),
                        column("where", 1.7),
                        column("exchange", 2.2),
                        column("rules", 2),
                        column("proof", 2.3),
                        column("lasts", 1.3),
                        column("owner", 1.2)),
                style.label(),
                style.rule());
    }

    private Table ownTable() {
        return new Table(
                List.of(column("market", 1.1), column("rule", 3), column("confirmed", 3), column("note", 3)),
                style.label(),
                style.rule());
    }

    private static Table.Column column(String key, double share) {
        return new Table.Column(Words.say("register.page." + key), share);
    }

    private List<Cell> cells(RegisterRow row) {
        Cell rules = Cell.of(Words.say("model.gets." + row.request().model()), style.body())
                .and(Words.say("register.state." + row.state()), state(row.state()))
                .and(RegisterWords.names(row.basis()), style.quiet());
        for (Confirmation by : row.confirmed()) {
            rules = rules.and(RegisterWords.confirmed(by), style.quiet());
        }
        boolean ruled = !row.basis().isEmpty();
        return List.of(
                Cell.of(RegisterWords.market(row.market(), catalogue), style.strong()),
                Cell.of(row.touchpoint(), style.body())
                        .and(row.station(), style.quiet())
                        .and(row.campaign(), style.quiet())
                        .and(String.join(", ", row.audiences()), style.quiet())
                        .and(day(row.from()), style.quiet()),
                row.request().gets().isNothing()
                        ? Cell.of(Words.say("register.gets.nothing"), style.doubtful())
                        : Cell.of(row.request().gets().text(), style.body())
                                .and(row.request().wording(), style.quiet()),
                rules,
                Cell.of(String.join("\n", row.proof()), style.quiet()),
                Cell.of(ruled ? RuleWords.lasts(row.expiry()) : "", style.body())
                        .and(row.renew() == null ? "" : Words.say("register.renew", day(row.renew())), style.body())
                        .and(ruled ? RuleWords.withdrawal(row.withdrawal()) : "", style.quiet()),
                Cell.of(row.owner(), style.body()));
    }

    private List<Cell> cells(OwnRule own) {
        Rule about = own.rule() == null ? RegisterWords.shipped(own.target(), catalogue) : own.rule();
        Confirmation by = own.confirmed();
        Cell rule = Cell.of(about == null ? own.name() : about.name(), style.strong());
        if (own.disables()) {
            rule = rule.and(Words.say("register.own.off"), style.doubtful());
        }
        if (about != null) {
            String permissions =
                    about.scope().permissions().stream().map(catalogue::nameOf).collect(Collectors.joining(", "));
            rule = rule.and(permissions, style.quiet()).and(Words.say("model.takes." + about.model()), style.quiet());
        }
        return List.of(
                Cell.of(about == null ? "" : RegisterWords.market(about.scope().market(), catalogue), style.body()),
                rule,
                by == null
                        ? Cell.of(Words.say("register.confirmed.nobody"), style.doubtful())
                        : Cell.of(RegisterWords.confirmed(by), style.body()),
                Cell.of(own.note(), style.body()));
    }

    private TextStyle state(GateState state) {
        return switch (state) {
            case READY -> style.quiet();
            case MISSING -> style.bad();
            case TO_CONFIRM, EXPIRING -> style.doubtful();
        };
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : WhenWords.day(day);
    }
}
