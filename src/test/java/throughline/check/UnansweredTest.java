package throughline.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import throughline.consent.Catalogue;
import throughline.consent.Gates;
import throughline.plan.CampaignStart;
import throughline.plan.CampaignStarts;
import throughline.plan.Plan;
import throughline.plan.TouchpointEdits;
import throughline.session.SamplePlans;

/** What nobody has answered is to be confirmed, and never a warning by itself. */
class UnansweredTest {

    private static final Catalogue RULES = Catalogue.shipped();
    private static final CheckContext CONTEXT = new CheckContext(RULES, LocalDate.of(2026, 11, 22));

    private Plan plan = SamplePlans.empty("Fresh", ZoneId.of("Europe/Berlin"));

    private void begin(CampaignStart start, String... stations) {
        Predicate<String> ofPeople = permission -> Gates.isOfPeople(permission, RULES);
        plan = plan.apply(CampaignStarts.begin(plan, start));
        String campaign = plan.campaigns().getLast().id();
        for (String station : stations) {
            plan = plan.apply(TouchpointEdits.append(plan, campaign, station, ofPeople));
        }
    }

    private List<String> found() {
        return Checks.run(plan, CONTEXT).stream()
                .map(finding -> finding.severity() + " " + finding.code())
                .distinct()
                .toList();
    }

    private static CampaignStart people(List<String> markets, Map<String, BigDecimal> given) {
        return new CampaignStart("First", List.of(), "Members", 0, markets, null, null, new TreeMap<>(given));
    }

    @Test
    void aCampaignOfWhichNothingIsAnswered() {
        begin(CampaignStart.named("First"));
        assertEquals(List.of("INFO CAMPAIGN-EMPTY"), found());
        begin(CampaignStart.named("Second"), "landing-pages", "push-notification", "wallet-pass");
        assertEquals(List.of("INFO CAMPAIGN-EMPTY", "INFO GATE-UNKNOWN", "INFO MARKET-NONE"), found());
    }

    @Test
    void aNewAudienceOfWhichNothingIsAnswered() {
        begin(people(List.of("DE", "FR"), Map.of()), "landing-pages", "push-notification", "location-permission");
        assertEquals(List.of("INFO GATE-UNKNOWN"), found());
    }

    @Test
    void nobodyHasGivenItIsAnAnswerAndAMissingGate() {
        begin(people(List.of("DE"), Map.of("push-marketing", BigDecimal.ZERO)), "push-notification");
        assertTrue(found().contains("ERROR GATE-MISSING"), () -> found().toString());
        assertTrue(found().contains("INFO GATE-UNKNOWN"), "of the device’s prompt nobody knows");
    }

    @Test
    void whatIsOpenCanBeAskedForAtOnce() {
        begin(people(List.of("DE"), Map.of()), "landing-pages", "push-notification");
        Finding open = Checks.run(plan, CONTEXT).stream()
                .filter(it -> it.code().equals("GATE-UNKNOWN"))
                .findFirst()
                .orElseThrow();
        Plan after = plan.apply(open.fixes().getFirst().on(plan).orElseThrow());
        assertTrue(
                Checks.run(after, CONTEXT).stream().noneMatch(it -> it.message().equals(open.message())));
    }

    @Test
    void theMarketsOfACampaignAreThoseItsGatesAreLookedAtIn() {
        begin(people(List.of("DE"), Map.of()), "landing-pages");
        begin(people(List.of("US"), Map.of("email-marketing", BigDecimal.ZERO)), "email");
        assertTrue(
                Checks.run(plan, CONTEXT).stream().noneMatch(it -> it.code().equals("GATE-MISSING")), "free in the US");
    }
}
