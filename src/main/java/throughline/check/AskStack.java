package throughline.check;

import java.util.ArrayList;
import java.util.List;
import throughline.consent.Journey;
import throughline.item.Message;
import throughline.plan.Naming;
import throughline.plan.PermissionRequest;
import throughline.plan.Touchpoint;

/**
 * ASK-STACK: more than one permission asked for at a touchpoint, or more than two of one audience within seven days
 * (planning semantics, permission gates).
 */
final class AskStack implements Analysis {

    private static final int DAYS = 7;
    private static final int MOST = 2;

    private static final Part<Journey, List<Finding>> HERE = new Part<>(AskStack::here);

    private static final Part<AudienceAsks, List<Finding>> WEEKS = new Part<>(AskStack::weeks);

    @Override
    public List<Finding> run(Survey survey) {
        List<Finding> findings = survey.parts(HERE);
        survey.asks().forEach(asks -> findings.addAll(survey.part(WEEKS, asks)));
        return findings;
    }

    private static List<Finding> here(Survey survey, Journey journey) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < journey.order().size(); i++) {
            Touchpoint touchpoint = journey.order().get(i);
            long asked = survey.plan().requests(touchpoint).stream()
                    .map(PermissionRequest::model)
                    .filter(it -> it.isQuestion())
                    .count();
            if (asked > 1) {
                findings.add(Finding.of(
                        "ASK-STACK",
                        Severity.WARN,
                        Sentences.about(survey.plan(), "finding.askStack.here", journey, i, Long.toString(asked)),
                        touchpoint.id(),
                        journey.campaign().id()));
            }
        }
        return findings;
    }

    private static List<Finding> weeks(Survey survey, AudienceAsks audience) {
        List<Finding> findings = new ArrayList<>();
        List<Ask> asks = audience.asks();
        int from = 0;
        while (from + MOST < asks.size()) {
            int to = from;
            while (to + 1 < asks.size() && isWithin(asks.get(from), asks.get(to + 1))) {
                to++;
            }
            if (to - from >= MOST) {
                Ask last = asks.get(to);
                Message message = Message.of(
                        "finding.askStack.week",
                        Naming.of(survey.plan(), audience.audience()),
                        Integer.toString(to - from + 1),
                        last.called());
                findings.add(Finding.of(
                        "ASK-STACK",
                        Severity.WARN,
                        message,
                        last.touchpoint(),
                        audience.audience().id()));
                from = to + 1;
            } else {
                from++;
            }
        }
        return findings;
    }

    private static boolean isWithin(Ask first, Ask last) {
        return !first.placed().isUndated() && last.from().isBefore(first.from().plusDays(DAYS));
    }
}
