package throughline.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import throughline.plan.Audience;
import throughline.plan.Plan;

/**
 * Every question that is put to an audience, over all campaigns.
 *
 * @param asks in order of time; never empty
 */
record AudienceAsks(Audience audience, List<Ask> asks) {

    /**
     * The questions of all journeys by audience in the plan's order; those that nothing is asked of left out.
     *
     * @param journeys what each journey asks, by audience
     */
    static List<AudienceAsks> all(Plan plan, List<Map<String, List<Ask>>> journeys) {
        Map<String, List<Ask>> byAudience = new HashMap<>();
        for (Map<String, List<Ask>> journey : journeys) {
            journey.forEach((audience, asks) -> byAudience
                    .computeIfAbsent(audience, key -> new ArrayList<>())
                    .addAll(asks));
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
}
