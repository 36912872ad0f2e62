package throughline.consent.reach;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import throughline.consent.Catalogue;
import throughline.consent.Gate;
import throughline.consent.GateCell;
import throughline.consent.GateState;
import throughline.consent.Journey;
import throughline.consent.JourneyGates;
import throughline.consent.RuleBook;
import throughline.plan.Audience;
import throughline.plan.Campaign;
import throughline.plan.Deletion;
import throughline.plan.PermissionRequest;
import throughline.plan.Plan;
import throughline.plan.Touchpoint;

/** What hangs on each permission, the slow and obvious way: the whole plan without its requests, gate by gate. */
final class NaiveLosses {

    private NaiveLosses() {}

    private record Where(String touchpoint, String permission, String market, String platform) {}

    static List<WeakestPermission> of(Plan plan, Catalogue catalogue) {
        RuleBook book = RuleBook.of(catalogue, plan.ownRules());
        Map<String, Set<String>> requests = requests(plan);
        List<WeakestPermission> found = new ArrayList<>();
        requests.forEach((permission, ids) -> {
            Plan without = plan.apply(Deletion.delete(plan, ids));
            WeakestPermission lost = lost(permission, plan, without, book);
            if (!lost.touchpoints().isEmpty()) {
                found.add(lost);
            }
        });
        found.sort(Comparator.comparing(WeakestPermission::contacts)
                .thenComparing(it -> it.touchpoints().size())
                .reversed()
                .thenComparing(WeakestPermission::permission));
        return found;
    }

    private static Map<String, Set<String>> requests(Plan plan) {
        Map<String, Set<String>> requests = new TreeMap<>();
        for (Campaign campaign : plan.campaigns()) {
            for (Touchpoint touchpoint : plan.touchpoints(campaign)) {
                for (PermissionRequest request : plan.requests(touchpoint)) {
                    requests.computeIfAbsent(request.permission(), key -> new TreeSet<>())
                            .add(request.id());
                }
            }
        }
        return requests;
    }

    private static WeakestPermission lost(String permission, Plan plan, Plan without, RuleBook book) {
        List<String> touchpoints = new ArrayList<>();
        BigDecimal contacts = BigDecimal.ZERO;
        for (Campaign campaign : plan.campaigns()) {
            Map<Where, GateState> after = states(without, without.require(campaign.id(), Campaign.class), book);
            JourneyGates gates = JourneyGates.of(plan, Journey.of(plan, campaign), book);
            for (Gate gate : gates.gates()) {
                for (GateCell cell : gate.cells()) {
                    boolean was = cell.state() == GateState.READY || cell.state() == GateState.EXPIRING;
                    if (was && after.get(where(gate, cell)) == GateState.MISSING) {
                        if (!touchpoints.contains(gate.touchpoint())) {
                            touchpoints.add(gate.touchpoint());
                        }
                        List<Audience> people = gates.reached(gate.position()).getOrDefault(cell.market(), List.of());
                        contacts = contacts.add(people(people, cell));
                    }
                }
            }
        }
        return new WeakestPermission(permission, touchpoints, contacts);
    }

    private static Map<Where, GateState> states(Plan plan, Campaign campaign, RuleBook book) {
        Map<Where, GateState> states = new HashMap<>();
        for (Gate gate : JourneyGates.of(plan, Journey.of(plan, campaign), book).gates()) {
            gate.cells().forEach(cell -> states.put(where(gate, cell), cell.state()));
        }
        return states;
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
