package throughline.export.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import throughline.check.Totals;
import throughline.item.LocalForms;
import throughline.item.Words;
import throughline.map.ChannelWords;
import throughline.plan.Naming;
import throughline.plan.Plan;

/** What a plan comes to by month, channel and audience, as tables; money only where somebody has said any. */
final class TotalsTables {

    private final Plan plan;
    private final ReportStyle style;
    private final Totals totals;
    private final boolean money;

    TotalsTables(Plan plan, ReportStyle style) {
        this.plan = plan;
        this.style = style;
        this.totals = Totals.of(plan);
        this.money = !totals.all().isCostUnknown() || totals.budget().signum() != 0;
    }

    /** The tables under their headings; none while there is nothing to add up. */
    List<TableReport.Section> sections() {
        if (totals.all().touchpoints() == 0) {
            return List.of();
        }
        Table months = table();
        totals.months()
                .forEach(month -> row(
                        months,
                        LocalForms.here().month().format(month),
                        totals.byMonth().getOrDefault(month, Totals.Sum.NONE)));
        if (totals.undated().touchpoints() > 0) {
            row(months, Words.say("totals.undated"), totals.undated());
        }
        row(months, Words.say("totals.all"), totals.all());
        Table channels = table();
        totals.byChannel()
                .forEach((channel, sum) -> row(
                        channels, channel.isEmpty() ? Words.say("totals.noChannel") : ChannelWords.of(channel), sum));
        Table audiences = table();
        totals.byAudience().forEach((audience, sum) -> row(audiences, Naming.of(plan, audience), sum));
        List<TableReport.Section> sections = new ArrayList<>();
        sections.add(new TableReport.Section(Words.say("totals.byMonth"), months));
        sections.add(new TableReport.Section(Words.say("totals.byChannel"), channels));
        if (!totals.byAudience().isEmpty()) {
            sections.add(new TableReport.Section(Words.say("totals.byAudience"), audiences));
        }
        return sections;
    }

    /** The budget in a sentence; empty where nobody has said any. */
    String budget() {
        if (totals.budget().signum() == 0) {
            return "";
        }
        String amount = amount(totals.budget());
        String said =
                totals.withoutBudget() == 0 ? amount : Words.say("totals.budget.some", amount, totals.withoutBudget());
        return Words.say("report.budget", said);
    }

    private Table table() {
        List<Table.Column> columns = new ArrayList<>(List.of(
                column("report.column.of", 2.4),
                column("report.column.touchpoints", 1.2),
                column("report.column.messages", 2)));
        if (money) {
            columns.add(column("report.column.cost", 2));
        }
        return new Table(columns, style.label(), style.rule());
    }

    private static Table.Column column(String key, double share) {
        return new Table.Column(Words.say(key), share);
    }

    private void row(Table table, String name, Totals.Sum sum) {
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.of(name, style.strong()),
                Cell.of(number(sum.touchpoints()), style.body()),
                Cell.of(messages(sum), style.body())));
        if (money) {
            cells.add(Cell.of(cost(sum), style.body()));
        }
        table.row(cells);
    }

    private static String messages(Totals.Sum sum) {
        if (sum.messages() == 0 && sum.unsized() > 0) {
            return Words.say("report.unassessed");
        }
        return sum.unsized() == 0
                ? number(sum.messages())
                : Words.say("report.some", number(sum.messages()), sum.unsized());
    }

    private String cost(Totals.Sum sum) {
        if (sum.touchpoints() == 0) {
            return "";
        }
        if (sum.isCostUnknown()) {
            return Words.say("report.unassessed");
        }
        return sum.unpriced() == 0 ? amount(sum.cost()) : Words.say("report.some", amount(sum.cost()), sum.unpriced());
    }

    private String amount(BigDecimal amount) {
        return (LocalForms.here().amount(amount) + " " + plan.sheet().currency()).strip();
    }

    private static String number(long count) {
        return LocalForms.here().count(count);
    }
}
