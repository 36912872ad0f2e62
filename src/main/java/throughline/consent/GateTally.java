package throughline.consent;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many gates are in which state, market by market. A gate that platforms pass differently counts once in a market, by
 * its worst.
 *
 * @param markets how many gates of each state there are, 1 or more; markets in the order given, the worst state first
 */
public record GateTally(Map<String, Map<GateState, Integer>> markets) {

    /** Copies the outer map, in its order. */
    public GateTally {
        markets = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(markets));
    }

    /**
     * Counts gates.
     *
     * @param order markets in the order to tell them in; those that no gate is about are left out, others come last
     */
    public static GateTally of(List<String> order, List<Gate> gates) {
        Map<String, Map<GateState, Integer>> counts = new LinkedHashMap<>();
        order.forEach(market -> counts.put(market, new EnumMap<>(GateState.class)));
        for (Gate gate : gates) {
            Map<String, GateState> worst = new LinkedHashMap<>();
            gate.cells().forEach(cell -> worst.merge(cell.market(), cell.state(), GateState::worse));
            worst.forEach((market, state) -> counts.computeIfAbsent(market, it -> new EnumMap<>(GateState.class))
                    .merge(state, 1, Integer::sum));
        }
        Map<String, Map<GateState, Integer>> sorted = new LinkedHashMap<>();
        counts.forEach((market, states) -> {
            if (!states.isEmpty()) {
                Map<GateState, Integer> worstFirst = new LinkedHashMap<>();
                for (GateState state : GateState.worstFirst()) {
                    states.computeIfPresent(state, (it, count) -> {
                        worstFirst.put(it, count);
                        return count;
                    });
                }
                sorted.put(market, worstFirst);
            }
        });
        return new GateTally(sorted);
    }
}
