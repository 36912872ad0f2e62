package throughline.desktop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
import throughline.plan.Campaign;
import throughline.plan.Plan;
import throughline.plan.Touchpoint;

/** The journeys of a plan with their gates, looked up by campaign and by touchpoint. */
public final class JourneyBook {

    /** What is worse comes first. */
    private static final List<GateState> WORST =
            List.of(GateState.MISSING, GateState.TO_CONFIRM, GateState.EXPIRING, GateState.READY);

    private final Map<String, List<Touchpoint>> orders = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, List<Gate>> gates = new HashMap<>();
    private final Map<String, GateState> states = new HashMap<>();

    private JourneyBook() {}

    /** The journeys of {@code plan}. */
    public static JourneyBook of(Plan plan, Catalogue catalogue) {
        JourneyBook book = new JourneyBook();
        RuleBook rules = RuleBook.of(catalogue, plan.ownRules());
        plan.campaigns().forEach(campaign -> book.enter(plan, campaign, rules));
        return book;
    }

    private void enter(Plan plan, Campaign campaign, RuleBook rules) {
        Journey journey = Journey.of(plan, campaign);
        orders.put(campaign.id(), journey.order());
        for (int i = 0; i < journey.order().size(); i++) {
            numbers.put(journey.order().get(i).id(), i + 1);
        }
        JourneyGates its = JourneyGates.of(plan, journey, rules);
        its.gates()
                .forEach(gate -> gates.computeIfAbsent(gate.touchpoint(), key -> new ArrayList<>())
                        .add(gate));
        for (GateMatrix.Row row : GateMatrix.of(plan, its).rows()) {
            row.state(Optional.empty()).ifPresent(state -> {
                states.put(row.touchpoint(), state);
                states.merge(campaign.id(), state, GateState::worse);
            });
        }
    }

    /** The touchpoints of a campaign in the order they are met. */
    public List<Touchpoint> order(String campaign) {
        return orders.getOrDefault(campaign, List.of());
    }

    /** A touchpoint's number in its journey, from 1; 0 for one that is not in the plan. */
    public int number(String touchpoint) {
        return numbers.getOrDefault(touchpoint, 0);
    }

    /** The gates before a touchpoint. */
    public List<Gate> gates(String touchpoint) {
        return gates.getOrDefault(touchpoint, List.of());
    }

    /** The worst gate or legal to-do of a campaign or a touchpoint; empty if it has none. */
    public Optional<GateState> state(String id) {
        return Optional.ofNullable(states.get(id));
    }

    /** The worst of some gates; empty for none. */
    public static Optional<GateState> worst(List<Gate> some) {
        return some.stream().map(Gate::state).min(Comparator.comparing(WORST::indexOf));
    }
}
