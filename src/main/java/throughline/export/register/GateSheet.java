package throughline.export.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import throughline.consent.Catalogue;
import throughline.consent.GateMatrix;
import throughline.consent.GateState;
import throughline.consent.Journey;
import throughline.consent.JourneyGates;
import throughline.consent.RuleBook;
import throughline.export.tables.SafeCsv;
import throughline.item.Words;
import throughline.plan.Campaign;
import throughline.plan.Naming;
import throughline.plan.Plan;

/** The gates of all campaigns as a table for spreadsheets: a row for each touchpoint, a column for each market. */
public final class GateSheet {

    private GateSheet() {}

    /** The matrix as a CSV file; a cell names each permission with its state, and is empty where none is required. */
    public static byte[] csv(Plan plan, Catalogue catalogue) {
        RuleBook book = RuleBook.of(catalogue, plan.ownRules());
        List<Campaign> campaigns = plan.campaigns();
        List<GateMatrix> matrices = campaigns.stream()
                .map(it -> GateMatrix.of(plan, JourneyGates.of(plan, Journey.of(plan, it), book)))
                .toList();
        Set<String> markets = new LinkedHashSet<>();
        matrices.forEach(it -> markets.addAll(it.markets()));
        List<String> header = new ArrayList<>(List.of(
                Words.say("register.column.campaign"),
                Words.say("report.column.number"),
                Words.say("register.column.touchpoint"),
                Words.say("register.column.station")));
        markets.forEach(it -> header.add(GateWords.market(it, catalogue)));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < matrices.size(); i++) {
            for (GateMatrix.Row row : matrices.get(i).rows()) {
                List<@Nullable Object> cells = new ArrayList<>();
                cells.add(Naming.of(plan, campaigns.get(i)));
                cells.add(row.number());
                cells.add(row.name());
                cells.add(row.station());
                markets.forEach(market -> cells.add(cell(row, Optional.of(market), catalogue)));
                rows.add(cells);
            }
        }
        return SafeCsv.of(header, rows);
    }

    private static String cell(GateMatrix.Row row, Optional<String> market, Catalogue catalogue) {
        Map<String, GateState> states = new LinkedHashMap<>();
        row.gates(market).forEach(gate -> states.put(gate.permission(), GateWords.state(gate, market)));
        row.todos(market).forEach(todo -> states.merge(todo.permission(), todo.state(), GateState::worse));
        return states.entrySet().stream()
                .map(it -> Words.say("gates.cell", catalogue.nameOf(it.getKey()), GateWords.word(it.getValue())))
                .collect(Collectors.joining("; "));
    }
}
