package throughline.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import throughline.consent.Catalogue;
import throughline.format.FormatException;
import throughline.format.PlanFormat;
import throughline.item.Words;
import throughline.plan.Plan;

/** What a person reads who opens the sample plan: missing permissions to fix with one step each, and nothing careless. */
class SampleFindingsTest {

    private static final String SAMPLE = "/maps/winter-launch.plan.json";
    private static final CheckContext CONTEXT = new CheckContext(Catalogue.shipped(), LocalDate.of(2026, 11, 22));

    private static Plan sample() throws IOException, FormatException {
        try (InputStream in = SampleFindingsTest.class.getResourceAsStream(SAMPLE)) {
            return PlanFormat.read(Objects.requireNonNull(in).readAllBytes(), SAMPLE);
        }
    }

    @Test
    void itMissesPermissionsAndNothingElse() throws IOException, FormatException {
        List<Finding> findings = Checks.run(sample(), CONTEXT);
        assertEquals("GATE-MISSING", findings.getFirst().code());
        for (Finding finding : findings) {
            assertTrue(
                    List.of("GATE-MISSING", "GATE-BASE-ONLY", "GATE-UNKNOWN", "ASK-STACK")
                            .contains(finding.code()),
                    finding.code());
            String sentence = Words.say(finding.message());
            assertFalse(sentence.matches(".*([{}]|\\w-(marketing|os|service|foreground|background)).*"), sentence);
        }
    }

    @Test
    void everyFixDoesWhatItSays() throws IOException, FormatException {
        Plan plan = sample();
        for (Finding finding : Checks.run(plan, CONTEXT)) {
            if (!finding.fixes().isEmpty()) {
                plan = plan.apply(finding.fixes().getFirst().on(plan).orElseThrow());
            }
        }
        assertTrue(Checks.run(plan, CONTEXT).stream().noneMatch(f -> f.severity() == Severity.ERROR));
    }
}
