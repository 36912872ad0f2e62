package throughline.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import throughline.consent.Catalogue;
import throughline.consent.CatalogueDiff;
import throughline.item.Words;
import throughline.plan.CataloguePin;
import throughline.plan.Change;
import throughline.plan.Plan;
import throughline.plan.PlanEdits;
import throughline.session.SamplePlans;

/** Which catalogue a plan goes by, and what is said where that is another than the program's. */
class OtherCatalogueTest {

    private static final Catalogue NOW = Catalogue.shipped();
    private static final CheckContext CONTEXT = new CheckContext(NOW, LocalDate.of(2026, 11, 22));

    private static List<Finding> findings(Plan plan) {
        return Checks.run(plan, CONTEXT).stream()
                .filter(it -> it.code().equals("CATALOGUE-OTHER"))
                .toList();
    }

    private static Plan pinned(String version) {
        Plan plan = SamplePlans.empty("New", ZoneId.of("UTC"));
        return plan.apply(PlanEdits.catalogue(plan, new CataloguePin(NOW.id(), version)));
    }

    @Test
    void aNewPlanNamesTheCatalogueOfTheProgram() {
        Plan plan = SamplePlans.empty("New", ZoneId.of("UTC"));
        assertEquals(NOW.pin(), plan.sheet().catalogue());
        assertEquals(List.of(), findings(plan));
    }

    @Test
    void anEarlierVersionIsToldWithWhatIsNew() {
        Plan plan = pinned("1.0.0");
        Finding finding = findings(plan).getFirst();
        assertEquals(Severity.INFO, finding.severity());
        CatalogueDiff diff =
                CatalogueDiff.between(Catalogue.pinned(plan.sheet().catalogue()).orElseThrow(), NOW);
        assertEquals(48, diff.added().size());
        assertEquals(
                "The plan was last looked at with version 1.0.0 of the catalogue and is checked with 1.1.0: 48 rules"
                        + " are new, none says something else, none is gone.",
                Words.say(finding.message()));
        Fix fix = finding.fixes().getFirst();
        assertEquals("Use version 1.1.0 of the catalogue", Words.say(fix.label()));
        Change change = fix.on(plan).orElseThrow();
        assertEquals(fix.label(), change.label());
        Plan after = plan.apply(change);
        assertEquals(List.of(), findings(after));
        assertEquals(plan, after.apply(change.swapped()));
        assertTrue(fix.on(after).isEmpty());
    }

    @Test
    void aVersionThatNobodyKnowsIsToldToo() {
        Finding finding = findings(pinned("9.9")).getFirst();
        assertTrue(Words.say(finding.message()).contains("does not know"), Words.say(finding.message()));
        assertFalse(finding.fixes().isEmpty());
        assertTrue(Catalogue.pinned(new CataloguePin("x", "../1.0.0")).isEmpty());
    }
}
