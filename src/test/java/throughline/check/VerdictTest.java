package throughline.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import throughline.consent.Catalogue;
import throughline.consent.GateMatrix;
import throughline.consent.GateState;
import throughline.consent.Journey;
import throughline.consent.JourneyGates;
import throughline.consent.RandomJourneys;
import throughline.consent.RuleBook;
import throughline.plan.Campaign;
import throughline.plan.Plan;
import throughline.plan.RandomPlans;

/** Signs, matrix and findings speak with one voice. */
class VerdictTest {

    private static final CheckContext CONTEXT = new CheckContext(Catalogue.shipped(), LocalDate.of(2027, 3, 1));

    @Test
    void theMatrixIsMissingSomethingExactlyWhereAGateOrALegalToDoIsAnError() {
        int some = 0;
        for (long seed = 1; seed <= 60; seed++) {
            Plan plan = new RandomJourneys(seed).plan();
            List<Finding> findings = Checks.run(plan, CONTEXT);
            RuleBook book = RuleBook.of(CONTEXT.catalogue(), plan.ownRules());
            for (Campaign campaign : plan.campaigns()) {
                GateMatrix matrix = GateMatrix.of(plan, JourneyGates.of(plan, Journey.of(plan, campaign), book));
                boolean error = Verdict.about(plan, campaign, findings).stream()
                        .filter(it -> it.code().startsWith("GATE-") || it.code().equals("DUTY-MISSING"))
                        .anyMatch(it -> it.severity() == Severity.ERROR);
                assertEquals(error, matrix.count(GateState.MISSING) > 0, "seed " + seed + " " + campaign.id());
                some += error ? 1 : 0;
            }
        }
        assertTrue(some > 10, "some plans have errors");
    }

    @Test
    void everyFindingSaysHowToGoOn() {
        // Their own sentences end with what to do.
        Set<String> themselves = Set.of("GATE-UNDATED", "GIVE-ASK");
        for (long seed = 1; seed <= 60; seed++) {
            for (Plan plan : List.of(new RandomJourneys(seed).plan(), new RandomPlans(seed).plan())) {
                for (Finding finding : Checks.run(plan, CONTEXT)) {
                    boolean out = !finding.fixes().isEmpty()
                            || finding.confirms().isPresent()
                            || Advice.of(finding).isPresent()
                            || themselves.contains(finding.code());
                    assertTrue(out, "seed " + seed + ": " + finding);
                }
            }
        }
    }

    @Test
    void theWorstCountsBeforeTheMany() {
        assertEquals(Optional.of(Severity.ERROR), new Verdict(1, 9, 0).worst());
        assertEquals(Optional.of(Severity.WARN), new Verdict(0, 1, 3).worst());
        assertEquals(Optional.empty(), new Verdict(0, 0, 3).worst());
        assertEquals("1 error, no warnings, 2 notes", new Verdict(1, 0, 2).words());
    }
}
