package throughline.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import throughline.consent.Asked;
import throughline.consent.Gate;
import throughline.consent.GateState;
import throughline.consent.Journey;
import throughline.item.Message;
import throughline.plan.Naming;

/**
 * Gates that nothing opens: GATE-MISSING where the campaign never asks for the permission, GATE-LATE where it asks only at
 * the touchpoint itself or after it (planning semantics, permission gates).
 */
final class GateMissing implements Analysis {

    @Override
    public List<Finding> run(Survey survey) {
        List<Finding> findings = new ArrayList<>();
        for (Journey journey : survey.journeys()) {
            for (Gate gate : survey.gates(journey)) {
                if (gate.state() == GateState.MISSING) {
                    findings.add(finding(survey, journey, gate));
                }
            }
        }
        return findings;
    }

    private static Finding finding(Survey survey, Journey journey, Gate gate) {
        Optional<Asked> later = journey.askedFrom(gate.permission(), gate.position());
        return Finding.of(
                        later.isPresent() ? "GATE-LATE" : "GATE-MISSING",
                        Severity.ERROR,
                        message(survey, journey, gate, later),
                        gate.touchpoint(),
                        journey.campaign().id())
                .with("people", Sentences.people(survey.plan(), journey, gate.position()))
                .with(List.of(InsertRequest.offer(survey, journey, gate)));
    }

    private static Message message(Survey survey, Journey journey, Gate gate, Optional<Asked> later) {
        String permission = survey.context().nameOf(gate.permission());
        if (later.isEmpty()) {
            return Sentences.about(survey.plan(), "finding.gateMissing", journey, gate.position(), permission);
        }
        boolean there = later.get().position() == gate.position();
        return Sentences.about(
                survey.plan(),
                there ? "finding.gateThere" : "finding.gateLate",
                journey,
                gate.position(),
                permission,
                Naming.of(survey.plan(), later.get().touchpoint()));
    }
}
