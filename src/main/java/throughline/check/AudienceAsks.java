package throughline.check;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import throughline.consent.JourneyGates;
import throughline.plan.Audience;
import throughline.plan.JourneyOrder;
import throughline.plan.PermissionRequest;
import throughline.plan.Plan;
import throughline.plan.Touchpoint;
import throughline.plan.When;

/**
 * Every question that is put to an audience, over all campaigns.
 *
 * @param asks in order of time; never empty
 */
record AudienceAsks(Audience audience, List<Ask> asks) {

    /**
     * A question.
     *
     * @param gates of the journey it is in
     * @param position its touchpoint's place there
     * @param people whom it is put to
     */
    record Ask(JourneyGates gates, int position, PermissionRequest request, List<Audience> people) {

        JourneyOrder.Placed placed() {
            return gates.journey().placed().get(position);
        }

        LocalDateTime from() {
            return placed().from();
        }

        String touchpoint() {
            return placed().touchpoint().id();
        }

        /** How often it is put, 1 or more. */
        int times() {
            return placed().touchpoint().when() instanceof When.Recurring again ? again.times() : 1;
        }

        /** True if it is put to an audience in a market. */
        boolean reaches(Audience audience, String market) {
            return gates.reached(position).getOrDefault(market, List.of()).contains(audience);
        }

        /** The markets in which it is put to an audience, in the plan's order. */
        List<String> markets(Audience audience) {
            return gates.reached(position).entrySet().stream()
                    .filter(it -> it.getValue().contains(audience))
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }

    /** The questions of one journey, as they are met. */
    static List<Ask> in(Plan plan, JourneyGates gates) {
        List<Ask> found = new ArrayList<>();
        for (int i = 0; i < gates.journey().order().size(); i++) {
            Touchpoint touchpoint = gates.journey().order().get(i);
            for (PermissionRequest request : plan.requests(touchpoint)) {
                if (request.model().isQuestion()) {
                    found.add(new Ask(
                            gates, i, request, plan.audiences(gates.journey().campaign(), touchpoint)));
                }
            }
        }
        return found;
    }

    /** The questions of all journeys by audience in the plan's order; those that nothing is asked of left out. */
    static List<AudienceAsks> all(Plan plan, List<Ask> asks) {
        Map<String, List<Ask>> byAudience = new HashMap<>();
        for (Ask ask : asks) {
            ask.people()
                    .forEach(it -> byAudience
                            .computeIfAbsent(it.id(), key -> new ArrayList<>())
                            .add(ask));
        }
        List<AudienceAsks> found = new ArrayList<>();
        for (Audience audience : plan.audiences()) {
            List<Ask> its = byAudience.get(audience.id());
            if (its != null) {
                its.sort(Comparator.comparing(Ask::from));
                found.add(new AudienceAsks(audience, its));
            }
        }
        return found;
    }

    /** What it is known by: the audience, and each question in its journey as that is now. */
    List<Object> footing() {
        List<Object> footing = new ArrayList<>();
        footing.add(audience);
        for (Ask ask : asks) {
            footing.add(ask.gates());
            footing.add(ask.request());
        }
        return footing;
    }
}
