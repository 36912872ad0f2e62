package throughline.check;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import throughline.consent.JourneyGates;
import throughline.plan.Audience;
import throughline.plan.JourneyOrder;
import throughline.plan.Naming;
import throughline.plan.PermissionRequest;
import throughline.plan.Plan;
import throughline.plan.Touchpoint;
import throughline.plan.When;

/**
 * A question that is put to an audience. Equal as long as nothing changes that counts for how often people are asked.
 *
 * @param placed the touchpoint it is put at
 * @param called what sentences call that
 * @param markets where it is put to the audience, in the plan's order
 */
record Ask(JourneyOrder.Placed placed, String called, PermissionRequest request, List<String> markets) {

    LocalDateTime from() {
        return placed.from();
    }

    String touchpoint() {
        return placed.touchpoint().id();
    }

    /** How often it is put, 1 or more. */
    int times() {
        return placed.touchpoint().when() instanceof When.Recurring again ? again.times() : 1;
    }

    /** The questions of one journey as they are met, by the id of the audience they are put to. */
    static Map<String, List<Ask>> in(Plan plan, JourneyGates gates) {
        Map<String, List<Ask>> found = new HashMap<>();
        for (int i = 0; i < gates.journey().order().size(); i++) {
            JourneyOrder.Placed placed = gates.journey().placed().get(i);
            Touchpoint touchpoint = placed.touchpoint();
            Map<Audience, List<String>> markets = new LinkedHashMap<>();
            for (PermissionRequest request : plan.requests(touchpoint)) {
                if (!request.model().isQuestion()) {
                    continue;
                }
                int position = i;
                if (markets.isEmpty()) {
                    plan.audiences(gates.journey().campaign(), touchpoint)
                            .forEach(it -> markets.put(it, markets(gates, position, it)));
                }
                markets.forEach((audience, its) -> found.computeIfAbsent(audience.id(), key -> new ArrayList<>())
                        .add(new Ask(placed, Naming.of(plan, touchpoint), request, its)));
            }
        }
        return found;
    }

    private static List<String> markets(JourneyGates gates, int position, Audience audience) {
        List<String> markets = new ArrayList<>();
        gates.reached(position).forEach((market, people) -> {
            if (people.contains(audience)) {
                markets.add(market);
            }
        });
        return List.copyOf(markets);
    }
}
