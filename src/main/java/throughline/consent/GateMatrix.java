package throughline.consent;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import throughline.map.Station;
import throughline.plan.Naming;
import throughline.plan.Plan;
import throughline.plan.Touchpoint;

/**
 * The gates of a campaign and its legal to-dos by touchpoint and market.
 *
 * @param markets the campaign's in its order, then others that its audiences are in; an empty one where neither names any
 * @param rows the touchpoints as they are met
 */
public record GateMatrix(List<String> markets, List<Row> rows) {

    /** Copies the lists. */
    public GateMatrix {
        markets = List.copyOf(markets);
        rows = List.copyOf(rows);
    }

    /**
     * A touchpoint with its gates and with the legal to-dos that it takes.
     *
     * @param number its place in the journey, from 1
     * @param name what it is called
     * @param station what its station is called
     */
    public record Row(String touchpoint, int number, String name, String station, List<Gate> gates, List<Todo> todos) {

        /** The gates that stand in a market; all for an empty one. */
        public List<Gate> gates(Optional<String> market) {
            return gates.stream().filter(gate -> !cells(gate, market).isEmpty()).toList();
        }

        /** The legal to-dos that it takes in a market; all for an empty one. */
        public List<Todo> todos(Optional<String> market) {
            return todos.stream()
                    .filter(todo -> market.map(todo.market()::equals).orElse(true))
                    .toList();
        }

        /** The worst state in a market, or in any; empty where nothing is required. */
        public Optional<GateState> state(Optional<String> market) {
            return Stream.concat(
                            gates.stream()
                                    .flatMap(gate -> cells(gate, market).stream())
                                    .map(GateCell::state),
                            todos(market).stream().map(Todo::state))
                    .reduce(GateState::worse);
        }

        /** Those cells of a gate that are in a market; all for an empty one. */
        public static List<GateCell> cells(Gate gate, Optional<String> market) {
            return gate.cells().stream()
                    .filter(cell -> market.map(cell.market()::equals).orElse(true))
                    .toList();
        }
    }

    /** The matrix of a journey of {@code plan}. */
    public static GateMatrix of(Plan plan, JourneyGates gates) {
        Set<String> markets = new LinkedHashSet<>(plan.markets(gates.journey().campaign()));
        gates.gates().forEach(gate -> gate.cells().forEach(cell -> markets.add(cell.market())));
        List<Row> rows = new ArrayList<>();
        List<Todo> todos = gates.todos(plan);
        todos.forEach(todo -> markets.add(todo.market()));
        List<Touchpoint> order = gates.journey().order();
        for (int i = 0; i < order.size(); i++) {
            Touchpoint touchpoint = order.get(i);
            rows.add(new Row(
                    touchpoint.id(),
                    i + 1,
                    Naming.of(plan, touchpoint),
                    Naming.of(plan, plan.require(touchpoint.station(), Station.class)),
                    gates.gates().stream()
                            .filter(gate -> gate.touchpoint().equals(touchpoint.id()))
                            .toList(),
                    todos.stream()
                            .filter(todo -> todo.touchpoint().equals(touchpoint.id()))
                            .toList()));
        }
        return new GateMatrix(List.copyOf(markets), rows);
    }

    /** How many cells are in a state. */
    public long count(GateState state) {
        return rows.stream()
                .flatMap(row -> markets.stream().map(market -> row.state(Optional.of(market))))
                .filter(Optional.of(state)::equals)
                .count();
    }
}
