package throughline.desktop.dialogs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import throughline.consent.Catalogue;
import throughline.plan.CataloguePin;
import throughline.plan.Confirmation;
import throughline.plan.Plan;
import throughline.plan.PlanEdits;
import throughline.plan.RuleEdits;
import throughline.rule.BasisModel;
import throughline.rule.Rule;
import throughline.session.SamplePlans;

/** Rules as they are listed and written down. */
class RuleLineTest {

    private static final Catalogue RULES = Catalogue.shipped();
    private static final Confirmation COUNSEL = new Confirmation("Counsel", LocalDate.of(2026, 11, 20), "Memo 7");

    private Plan plan = SamplePlans.empty("New", ZoneId.of("UTC"));

    private static Rule rule(String id) {
        return RULES.rules().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private RuleLine line(String id) {
        return RuleLine.all(plan, RULES).stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void shippedAndOwnRulesStandSideBySide() {
        assertEquals(RULES.rules().size(), RuleLine.all(plan, RULES).size());
        Rule german = rule("de-uwg7-optin");
        Rule ours = RuleWriting.of(german).amended(german, COUNSEL);
        plan = plan.apply(RuleEdits.put(plan, ours.called(ours.id(), "Ours"), COUNSEL, ""));
        plan = plan.apply(RuleEdits.disable(plan, "us-canspam", "It", null, ""));
        Rule more = written("Ours too").made("email-marketing", "MX", Set.of(), null);
        plan = plan.apply(RuleEdits.put(plan, more, null, ""));
        assertEquals(RULES.rules().size() + 1, RuleLine.all(plan, RULES).size());
        assertEquals("Ours", line("de-uwg7-optin").name());
        assertEquals(german, line("de-uwg7-optin").shipped());
        assertEquals(
                List.of("our own, in the place of the catalogue’s"),
                line("de-uwg7-optin").marks());
        assertEquals("no longer applied", line("us-canspam").marks().getFirst());
        assertNull(line(more.id()).shipped());
        assertEquals(List.of("our own", "not verified"), line(more.id()).marks());
    }

    private static RuleWriting written(String name) {
        return new RuleWriting(name, BasisModel.EXPRESS, "By form", List.of("wording"), "18", "10");
    }

    @Test
    void whatIsWrittenIsWhatTheRuleSays() {
        Rule rule = written("A name").made("sms-marketing", "MX", Set.of("own-sms-marketing-mx"), COUNSEL);
        assertEquals("own-sms-marketing-mx-2", rule.id());
        assertEquals(Period.of(1, 6, 0), rule.terms().expiry().period());
        assertEquals(10, rule.terms().withdrawal().deadline());
        assertEquals(List.of("wording"), rule.terms().proof());
        assertTrue(rule.evidence().verified());
    }

    /** Who changes nothing gets the rule back as it was, whatever the form has no field for. */
    @Test
    void amendingKeepsWhatNobodyTouches() {
        for (Rule rule : RULES.rules()) {
            assertEquals(rule, RuleWriting.of(rule).amended(rule, null), rule.id());
        }
    }

    @Test
    void numbersOutOfRangeAreNone() {
        for (String bad : List.of("0", "-1", "1.5", "1000", "x")) {
            assertFalse(new RuleWriting("x", BasisModel.EXPRESS, "", List.of(), bad, "").hasNumbers(), bad);
        }
        for (String bad : List.of("367", "-1", "1000", "a")) {
            assertFalse(new RuleWriting("x", BasisModel.EXPRESS, "", List.of(), "", bad).hasNumbers(), bad);
        }
        for (String good : List.of("", "0", "10", "100", "366")) {
            assertTrue(new RuleWriting("x", BasisModel.EXPRESS, "", List.of(), "", good).hasNumbers(), good);
        }
    }

    @Test
    void rulesAreFoundByNameMarketAndPermission() {
        RuleLine line = line("us-tcpa-pewc");
        for (String search : List.of("", "texas us-tcpa".substring(6), "sms", "united states", "STATES sms sms")) {
            assertTrue(line.fits(RuleLine.Filter.ALL, search, RULES), search);
        }
        assertFalse(line.fits(RuleLine.Filter.ALL, "germany", RULES));
        assertFalse(line.fits(RuleLine.Filter.OWN, "", RULES));
    }

    @Test
    void whatIsNewSinceThePlansVersionIsMarked() {
        assertFalse(line("kr-ad").fits(RuleLine.Filter.NEWS, "", RULES));
        plan = plan.apply(PlanEdits.catalogue(plan, new CataloguePin(RULES.id(), "1.0.0")));
        assertTrue(line("kr-ad").fits(RuleLine.Filter.NEWS, "", RULES));
        assertTrue(line("kr-ad").news().startsWith("New since"));
    }
}
