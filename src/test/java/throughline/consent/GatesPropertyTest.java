package throughline.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import throughline.plan.Audience;
import throughline.plan.AudienceEdits;
import throughline.plan.Campaign;
import throughline.plan.Plan;
import throughline.plan.PlanEdits;
import throughline.plan.RandomSteps;
import throughline.plan.RequestEdits;
import throughline.plan.RequestModel;
import throughline.plan.Touchpoint;
import throughline.plan.TouchpointEdits;
import throughline.plan.ValueExchange;
import throughline.rule.Rule;

/** Gates of random plans by the shipped rules, against a naive second reckoning and against one another. */
class GatesPropertyTest {

    private static final int PLANS = 150;
    private static final Catalogue RULES = Catalogue.shipped();

    private static Map<String, GateState> states(Plan plan) {
        return states(plan, RULES);
    }

    private static Map<String, GateState> states(Plan plan, Catalogue catalogue) {
        Map<String, GateState> found = new TreeMap<>();
        for (Campaign campaign : plan.campaigns()) {
            for (Gate gate : Gates.of(plan, campaign, catalogue)) {
                for (GateCell cell : gate.cells()) {
                    String where =
                            gate.touchpoint() + " " + gate.permission() + " " + cell.market() + "/" + cell.platform();
                    found.put(where, cell.state());
                }
            }
        }
        return found;
    }

    @Test
    void theyAreWhatTheWordsSay() {
        Map<GateState, Integer> met = new EnumMap<>(GateState.class);
        for (long seed = 1; seed <= PLANS; seed++) {
            Plan plan = new RandomJourneys(seed).plan();
            Map<String, GateState> states = states(plan);
            Map<String, GateState> naive = new NaiveGates(plan, RULES).states();
            String where = "seed " + seed + " ";
            naive.forEach((gate, state) -> assertEquals(state, states.get(gate), where + gate));
            assertEquals(naive.keySet(), states.keySet(), where);
            states.values().forEach(state -> met.merge(state, 1, Integer::sum));
        }
        assertEquals(GateState.values().length, met.size(), met.toString());
        met.values().forEach(count -> assertTrue(count >= 3, met.toString()));
    }

    @Test
    void whatWasWorkedOutBeforeGivesTheSame() {
        for (long seed = 1; seed <= 60; seed++) {
            Plan plan = new RandomJourneys(seed).plan();
            GateMemo memo = new GateMemo();
            RandomSteps steps = new RandomSteps(seed);
            for (int step = 0; step < 12; step++) {
                RuleBook book = memo.book(plan, RULES);
                for (Campaign campaign : plan.campaigns()) {
                    assertEquals(
                            Gates.of(plan, campaign, RULES),
                            memo.gates(plan, campaign, book).gates(),
                            "seed " + seed + " step " + step);
                }
                plan = plan.apply(steps.next(plan));
            }
        }
    }

    @Test
    void anEarlierDoubleOptInMakesNothingWorse() {
        for (long seed = 1; seed <= PLANS; seed++) {
            Plan plan = new RandomJourneys(seed).plan();
            for (Campaign campaign : plan.campaigns()) {
                Touchpoint first = Journey.of(plan, campaign).order().getFirst();
                for (String permission : List.of("email-marketing", "sms-marketing", "push-marketing")) {
                    boolean asks = plan.requests(first).stream()
                            .anyMatch(it -> it.permission().equals(permission));
                    if (!asks) {
                        Plan more = plan.apply(RequestEdits.ask(
                                plan,
                                first.id(),
                                permission,
                                permission,
                                RequestModel.DOUBLE_OPT_IN,
                                ValueExchange.NONE));
                        noneWorse(states(plan), states(more), "seed " + seed + " " + permission);
                    }
                }
            }
        }
    }

    @Test
    void whatMorePeopleHoldMakesNothingWorse() {
        for (long seed = 1; seed <= PLANS; seed++) {
            Plan plan = new RandomJourneys(seed).plan();
            Audience audience = plan.audiences().getFirst();
            for (String permission : List.of("email-marketing", "location-foreground")) {
                Plan more = plan.apply(AudienceEdits.held(plan, audience.id(), permission, java.math.BigDecimal.ONE));
                noneWorse(states(plan), states(more), "seed " + seed + " " + permission);
            }
        }
    }

    @Test
    void goingToFewerMarketsAddsNothing() {
        for (long seed = 1; seed <= PLANS; seed++) {
            Plan plan = new RandomJourneys(seed).plan();
            List<String> markets = plan.sheet().markets();
            if (markets.size() > 1) {
                Plan fewer = plan.apply(PlanEdits.markets(plan, markets.subList(1, markets.size())));
                Map<String, GateState> before = states(plan);
                Map<String, GateState> after = states(fewer);
                after.forEach((where, state) -> {
                    if (before.containsKey(where)) {
                        assertEquals(before.get(where), state, where);
                    }
                });
                for (Campaign campaign : plan.campaigns()) {
                    for (Touchpoint touchpoint : plan.touchpoints(campaign)) {
                        Plan without = plan.apply(TouchpointEdits.leavesOut(plan, touchpoint.id(), markets));
                        assertTrue(
                                states(without).keySet().stream()
                                        .noneMatch(it -> it.startsWith(touchpoint.id() + " ")
                                                && markets.stream().anyMatch(m -> it.contains(" " + m + "/"))),
                                "seed " + seed);
                    }
                }
            }
        }
    }

    @Test
    void theOrderOfTheCatalogueDoesNotMatter() {
        for (long seed = 1; seed <= 100; seed++) {
            Plan plan = new RandomJourneys(seed).plan();
            List<Rule> shuffled = new ArrayList<>(RULES.rules());
            Collections.shuffle(shuffled, new Random(seed));
            Catalogue other = new Catalogue(
                    RULES.id(), RULES.version(), RULES.asOf(), "", RULES.markets(), RULES.permissions(), shuffled);
            for (Campaign campaign : plan.campaigns()) {
                assertEquals(Gates.of(plan, campaign, RULES), Gates.of(plan, campaign, other), "seed " + seed);
            }
        }
    }

    private static void noneWorse(Map<String, GateState> before, Map<String, GateState> after, String where) {
        assertEquals(before.keySet(), after.keySet(), where);
        before.forEach((gate, state) -> assertEquals(state, state.worse(after.get(gate)), where + " " + gate));
    }
}
