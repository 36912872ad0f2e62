package throughline.export.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import throughline.consent.Catalogue;
import throughline.consent.Gate;
import throughline.consent.GateMatrix;
import throughline.consent.GateState;
import throughline.consent.Journey;
import throughline.consent.JourneyGates;
import throughline.consent.RuleBook;
import throughline.export.register.GateWords;
import throughline.item.Words;
import throughline.plan.Campaign;
import throughline.plan.Naming;
import throughline.plan.Plan;

/** The gates of each campaign as tables, touchpoints by markets; more markets than fit go into a further table. */
final class GateTables {

    private static final int MARKETS = 7;

    private final Plan plan;
    private final Catalogue catalogue;
    private final ReportStyle style;

    GateTables(Plan plan, Catalogue catalogue, ReportStyle style) {
        this.plan = plan;
        this.catalogue = catalogue;
        this.style = style;
    }

    List<TableReport.Section> sections() {
        RuleBook book = RuleBook.of(catalogue, plan.ownRules());
        List<TableReport.Section> sections = new ArrayList<>();
        for (Campaign campaign : plan.campaigns()) {
            GateMatrix matrix = GateMatrix.of(plan, JourneyGates.of(plan, Journey.of(plan, campaign), book));
            for (int from = 0; from < matrix.markets().size() && !matrix.rows().isEmpty(); from += MARKETS) {
                List<String> markets = matrix.markets()
                        .subList(from, Math.min(from + MARKETS, matrix.markets().size()));
                sections.add(new TableReport.Section(Naming.of(plan, campaign), table(matrix, markets)));
            }
        }
        return sections;
    }

    private Table table(GateMatrix matrix, List<String> markets) {
        List<Table.Column> columns = new ArrayList<>();
        columns.add(new Table.Column(Words.say("report.column.number"), 0.4));
        columns.add(new Table.Column(Words.say("report.column.touchpoint"), 2.4));
        markets.forEach(it -> columns.add(new Table.Column(GateWords.market(it, catalogue), 1.6)));
        Table table = new Table(columns, style.label(), style.rule());
        for (GateMatrix.Row row : matrix.rows()) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.of(Integer.toString(row.number()), style.strong()));
            cells.add(Cell.of(row.name(), style.strong())
                    .and(row.station().equals(row.name()) ? "" : row.station(), style.quiet()));
            markets.forEach(market -> cells.add(cell(row, Optional.of(market))));
            table.row(cells);
        }
        return table;
    }

    private Cell cell(GateMatrix.Row row, Optional<String> market) {
        Cell cell = Cell.EMPTY;
        for (Gate gate : row.gates(market)) {
            GateState state = GateWords.state(gate, market);
            cell = cell.and(catalogue.nameOf(gate.permission()), style.body()).and(GateWords.word(state), style(state));
        }
        Map<String, GateState> todos = new LinkedHashMap<>();
        row.todos(market).forEach(todo -> todos.merge(todo.permission(), todo.state(), GateState::worse));
        for (Map.Entry<String, GateState> todo : todos.entrySet()) {
            cell = cell.and(catalogue.nameOf(todo.getKey()), style.body())
                    .and(GateWords.word(todo.getValue()), style(todo.getValue()));
        }
        return cell.paragraphs().isEmpty() ? Cell.of(Words.say("permissions.nothing"), style.quiet()) : cell;
    }

    private TextStyle style(GateState state) {
        return switch (state) {
            case READY -> style.quiet();
            case MISSING -> style.bad();
            case TO_CONFIRM, EXPIRING -> style.doubtful();
        };
    }
}
