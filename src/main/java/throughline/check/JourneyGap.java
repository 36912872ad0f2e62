package throughline.check;

import java.util.ArrayList;
import java.util.List;
import throughline.consent.Journey;
import throughline.item.Message;
import throughline.map.Station;
import throughline.plan.Naming;
import throughline.plan.Plan;
import throughline.plan.Touchpoint;

/** JOURNEY-GAP: no way on the map leads from one touchpoint of a journey to the next. */
final class JourneyGap implements Analysis {

    private static final Part<Journey, List<Finding>> FINDINGS = new Part<>(JourneyGap::of);

    @Override
    public List<Finding> run(Survey survey) {
        return survey.allAround(FINDINGS);
    }

    private static List<Finding> of(Survey survey, Journey journey) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i + 1 < journey.order().size(); i++) {
            Touchpoint from = journey.order().get(i);
            Touchpoint to = journey.order().get(i + 1);
            if (!survey.map().joins(from.station(), to.station())) {
                findings.add(finding(survey.plan(), journey, from, to));
            }
        }
        return findings;
    }

    private static Finding finding(Plan plan, Journey journey, Touchpoint from, Touchpoint to) {
        Message message = Message.of(
                "finding.journeyGap",
                Naming.of(plan, plan.require(from.station(), Station.class)),
                Naming.of(plan, plan.require(to.station(), Station.class)),
                Naming.of(plan, journey.campaign()));
        return Finding.of(
                "JOURNEY-GAP",
                Severity.WARN,
                message,
                to.id(),
                from.id(),
                journey.campaign().id());
    }
}
