package throughline.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import throughline.consent.Journey;
import throughline.item.Message;
import throughline.plan.Campaign;
import throughline.plan.CampaignEdits;
import throughline.plan.Change;
import throughline.plan.JourneyOrder;
import throughline.plan.Naming;
import throughline.plan.Plan;

/** JOURNEY-CLASH: times put a campaign's touchpoints in another order than their sequence does. One per campaign. */
final class OrderClash implements Analysis {

    private static final Part<Journey, List<Finding>> FINDINGS = new Part<>(OrderClash::of);

    @Override
    public List<Finding> run(Survey survey) {
        return survey.parts(FINDINGS);
    }

    private static List<Finding> of(Survey survey, Journey journey) {
        Map<String, Integer> places = new HashMap<>();
        journey.order().forEach(t -> places.put(t.id(), places.size()));
        List<String> sequence = journey.campaign().touchpoints();
        for (int i = 0; i + 1 < sequence.size(); i++) {
            if (places.getOrDefault(sequence.get(i), 0) > places.getOrDefault(sequence.get(i + 1), 0)) {
                return List.of(finding(survey.plan(), journey.campaign(), sequence.get(i), sequence.get(i + 1)));
            }
        }
        return List.of();
    }

    private static Finding finding(Plan plan, Campaign campaign, String first, String second) {
        String called = Naming.of(plan, campaign);
        Message message = Message.of("finding.orderClash", called, Naming.of(plan, first), Naming.of(plan, second));
        Fix fix = new Fix(Message.of("change.orderByTime", called), new ByTime(campaign.id()));
        return Finding.of("JOURNEY-CLASH", Severity.WARN, message, second, first, campaign.id())
                .with(List.of(fix));
    }

    private record ByTime(String campaign) implements Function<Plan, Optional<Change>> {
        @Override
        public Optional<Change> apply(Plan plan) {
            return plan.find(campaign, Campaign.class)
                    .filter(it -> JourneyOrder.clashes(plan, it))
                    .map(it -> CampaignEdits.orderByTime(plan, campaign));
        }
    }
}
