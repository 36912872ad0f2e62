package throughline.check;

import java.util.ArrayList;
import java.util.List;
import throughline.consent.Journey;
import throughline.plan.PermissionRequest;

/** ASK-NO-VALUE: a request that gives people nothing for their permission (planning semantics, permission gates). */
final class AskNoValue implements Analysis {

    private static final Part<Journey, List<Finding>> FINDINGS = new Part<>(AskNoValue::of);

    @Override
    public List<Finding> run(Survey survey) {
        return survey.parts(FINDINGS);
    }

    private static List<Finding> of(Survey survey, Journey journey) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < journey.order().size(); i++) {
            for (PermissionRequest request :
                    survey.plan().requests(journey.order().get(i))) {
                if (request.gets().isNothing()) {
                    findings.add(finding(survey, journey, i, request));
                }
            }
        }
        return findings;
    }

    private static Finding finding(Survey survey, Journey journey, int position, PermissionRequest request) {
        return Finding.of(
                "ASK-NO-VALUE",
                Severity.WARN,
                Sentences.about(
                        survey.plan(),
                        "finding.askNoValue",
                        journey,
                        position,
                        survey.context().nameOf(request.permission())),
                request.id(),
                journey.order().get(position).id(),
                journey.campaign().id());
    }
}
