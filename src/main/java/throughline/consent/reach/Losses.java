package throughline.consent.reach;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import throughline.consent.Catalogue;
import throughline.consent.Gate;
import throughline.consent.GateCell;
import throughline.consent.GateMemo;
import throughline.consent.GateState;
import throughline.consent.JourneyGates;
import throughline.consent.RuleBook;
import throughline.plan.Audience;
import throughline.plan.Campaign;
import throughline.plan.Plan;

/**
 * What hangs on each permission of a plan, campaign by campaign, since a request opens gates of its own journey alone. After
 * an edit only the campaigns that it touches are looked at again. For one thread at a time.
 */
public final class Losses {

    private final GateMemo gates = new GateMemo();
    private Map<String, Known> known = new HashMap<>();

    /** Nothing known yet. */
    public Losses() {}

    /** What is lost in one campaign, good as long as its gates are these. */
    private record Known(JourneyGates gates, Map<String, Lost> byPermission) {}

    private record Lost(List<String> touchpoints, BigDecimal contacts) {

        Lost and(Lost other) {
            List<String> all = new ArrayList<>(touchpoints);
            all.addAll(other.touchpoints);
            return new Lost(all, contacts.add(other.contacts));
        }
    }

    private record Where(String touchpoint, String permission, String market, String platform) {}

    /** Every permission that the plan asks for and that something hangs on, the plan's weakest first. */
    public List<WeakestPermission> of(Plan plan, Catalogue catalogue) {
        RuleBook book = gates.book(plan, catalogue);
        Map<String, Known> next = new HashMap<>();
        Map<String, Lost> sums = new TreeMap<>();
        for (Campaign campaign : plan.campaigns()) {
            JourneyGates now = gates.gates(plan, campaign, book);
            Known before = known.get(campaign.id());
            Known its = before != null && before.gates() == now ? before : new Known(now, lost(plan, now, book));
            next.put(campaign.id(), its);
            its.byPermission().forEach((permission, lost) -> sums.merge(permission, lost, Lost::and));
        }
        known = next;
        List<WeakestPermission> found = new ArrayList<>();
        sums.forEach((permission, lost) ->
                found.add(new WeakestPermission(permission, lost.touchpoints(), lost.contacts())));
        found.sort(Comparator.comparing(WeakestPermission::contacts)
                .thenComparing(it -> it.touchpoints().size())
                .reversed()
                .thenComparing(WeakestPermission::permission));
        return found;
    }

    private static Map<String, Lost> lost(Plan plan, JourneyGates gates, RuleBook book) {
        Map<String, Lost> found = new HashMap<>();
        for (String permission : gates.journey().asked().keySet()) {
            Lost lost = lost(gates, JourneyGates.of(plan, gates.journey().without(permission), book));
            if (!lost.touchpoints().isEmpty()) {
                found.put(permission, lost);
            }
        }
        return found;
    }

    private static Lost lost(JourneyGates gates, JourneyGates without) {
        Map<Where, GateState> after = new HashMap<>();
        for (Gate gate : without.gates()) {
            gate.cells().forEach(cell -> after.put(where(gate, cell), cell.state()));
        }
        Set<String> touchpoints = new LinkedHashSet<>();
        BigDecimal contacts = BigDecimal.ZERO;
        for (Gate gate : gates.gates()) {
            for (GateCell cell : gate.cells()) {
                boolean was = cell.state() == GateState.READY || cell.state() == GateState.EXPIRING;
                if (was && after.get(where(gate, cell)) == GateState.MISSING) {
                    touchpoints.add(gate.touchpoint());
                    contacts = contacts.add(
                            people(gates.reached(gate.position()).getOrDefault(cell.market(), List.of()), cell));
                }
            }
        }
        return new Lost(List.copyOf(touchpoints), contacts);
    }

    private static Where where(Gate gate, GateCell cell) {
        return new Where(gate.touchpoint(), gate.permission(), cell.market(), cell.platform());
    }

    private static BigDecimal people(List<Audience> audiences, GateCell cell) {
        BigDecimal people = BigDecimal.ZERO;
        for (Audience audience : audiences) {
            BigDecimal market = audience.markets()
                    .getOrDefault(cell.market(), audience.markets().isEmpty() ? BigDecimal.ONE : BigDecimal.ZERO);
            BigDecimal platform =
                    cell.platform().isEmpty() || audience.platforms().isEmpty()
                            ? BigDecimal.ONE
                            : audience.platforms().getOrDefault(cell.platform(), BigDecimal.ZERO);
            people = people.add(
                    BigDecimal.valueOf(audience.size()).multiply(market).multiply(platform));
        }
        return people;
    }
}
