package throughline.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import throughline.consent.Gate;
import throughline.consent.Journey;
import throughline.item.Words;

/**
 * GATE-BASE-ONLY: a gate that is ready only for those who hold the permission from the start, where others do not
 * (planning semantics, permission gates).
 */
final class GateBaseOnly implements Analysis {

    @Override
    public List<Finding> run(Survey survey) {
        List<Finding> findings = new ArrayList<>();
        for (Journey journey : survey.journeys()) {
            for (Gate gate : survey.gates(journey)) {
                if (gate.restsOnHeld() && gate.heldShare().compareTo(BigDecimal.ONE) < 0) {
                    findings.add(finding(survey, journey, gate));
                }
            }
        }
        return findings;
    }

    private static Finding finding(Survey survey, Journey journey, Gate gate) {
        return Finding.of(
                        "GATE-BASE-ONLY",
                        Severity.INFO,
                        Sentences.about(
                                survey.plan(),
                                "finding.gateBaseOnly",
                                journey,
                                gate.position(),
                                survey.context().nameOf(gate.permission()),
                                percent(gate.heldShare())),
                        gate.touchpoint(),
                        journey.campaign().id())
                .with("held", gate.heldShare())
                .with("people", Sentences.people(survey.plan(), journey, gate.position()));
    }

    /** Whole percent, rounded down so that it never says all; never 0, for somebody holds it. */
    private static String percent(BigDecimal share) {
        BigDecimal percent = share.movePointRight(2).setScale(0, RoundingMode.FLOOR);
        return percent.signum() == 0 ? Words.say("finding.underOne") : percent.toPlainString();
    }
}
