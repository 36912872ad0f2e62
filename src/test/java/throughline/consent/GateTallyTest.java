package throughline.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import throughline.plan.Campaign;
import throughline.plan.Plan;

/** Gates counted market by market, against counting them the slow way. */
class GateTallyTest {

    @Test
    void everyMarketCountsItsGatesByTheirWorstState() {
        for (long seed = 1; seed <= 60; seed++) {
            Plan plan = new RandomJourneys(seed).plan();
            for (Campaign campaign : plan.campaigns()) {
                List<Gate> gates = Gates.of(plan, campaign, Catalogue.shipped());
                GateTally tally = GateTally.of(plan.sheet().markets(), gates);
                long told = 0;
                for (Map.Entry<String, Map<GateState, Integer>> each :
                        tally.markets().entrySet()) {
                    Map<GateState, Integer> slow = new EnumMap<>(GateState.class);
                    for (Gate gate : gates) {
                        GateMatrix.Row.cells(gate, Optional.of(each.getKey())).stream()
                                .map(GateCell::state)
                                .reduce(GateState::worse)
                                .ifPresent(state -> slow.merge(state, 1, Integer::sum));
                    }
                    assertEquals(slow, each.getValue(), "seed " + seed + ", market " + each.getKey());
                    List<GateState> worstFirst = GateState.worstFirst().stream()
                            .filter(slow::containsKey)
                            .toList();
                    assertEquals(worstFirst, List.copyOf(each.getValue().keySet()), "seed " + seed);
                    told += slow.values().stream().mapToInt(it -> it).sum();
                }
                long all = gates.stream()
                        .mapToLong(it -> it.cells().stream()
                                .map(GateCell::market)
                                .distinct()
                                .count())
                        .sum();
                assertEquals(all, told, "seed " + seed);
            }
        }
    }
}
