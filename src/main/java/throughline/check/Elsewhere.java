package throughline.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import throughline.consent.Journey;
import throughline.plan.Audience;
import throughline.plan.PermissionRequest;
import throughline.plan.Plan;
import throughline.plan.Touchpoint;

/** Whom the campaigns of a plan ask for what, so that a journey can know what its people are asked for in the others. */
final class Elsewhere {

    /**
     * Whom one journey asks for what, and whom it speaks to.
     *
     * @param campaign id of its campaign
     * @param asked by permission type ids of audiences
     * @param people ids of audiences
     */
    record Askings(String campaign, Map<String, Set<String>> asked, Set<String> people) {

        static Askings of(Plan plan, Journey journey) {
            Map<String, Set<String>> asked = new HashMap<>();
            Set<String> people = new HashSet<>();
            for (Touchpoint touchpoint : journey.order()) {
                List<String> its = plan.audiences(journey.campaign(), touchpoint).stream()
                        .map(Audience::id)
                        .toList();
                people.addAll(its);
                for (PermissionRequest request : plan.requests(touchpoint)) {
                    asked.computeIfAbsent(request.permission(), key -> new HashSet<>())
                            .addAll(its);
                }
            }
            return new Askings(journey.campaign().id(), asked, people);
        }
    }

    private final Map<String, Askings> byCampaign = new HashMap<>();
    private final Map<String, Map<String, Integer>> campaigns = new HashMap<>();

    /** @param all the askings of every campaign */
    Elsewhere(List<Askings> all) {
        for (Askings askings : all) {
            byCampaign.put(askings.campaign(), askings);
            askings.asked().forEach((permission, audiences) -> {
                Map<String, Integer> counts = campaigns.computeIfAbsent(permission, key -> new HashMap<>());
                audiences.forEach(audience -> counts.merge(audience, 1, Integer::sum));
            });
        }
    }

    /** The same for a plan that nothing is known of yet. */
    static Elsewhere in(Plan plan) {
        return new Elsewhere(plan.campaigns().stream()
                .map(it -> Askings.of(plan, Journey.of(plan, it)))
                .toList());
    }

    /** What campaigns other than this one ask some of its people for. */
    Set<String> of(String campaign) {
        Askings own = Objects.requireNonNull(byCampaign.get(campaign));
        Set<String> found = new HashSet<>();
        campaigns.forEach((permission, counts) -> {
            Set<String> mine = own.asked().getOrDefault(permission, Set.of());
            for (String audience : own.people()) {
                int others = counts.getOrDefault(audience, 0) - (mine.contains(audience) ? 1 : 0);
                if (others > 0) {
                    found.add(permission);
                    return;
                }
            }
        });
        return found;
    }
}
