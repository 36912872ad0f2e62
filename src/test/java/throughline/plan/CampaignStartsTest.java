package throughline.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import throughline.item.InvalidItem;

class CampaignStartsTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 3, 1);

    private final Plan plan = SmallPlans.map();

    private static CampaignStart start(List<String> audiences, String people, Map<String, BigDecimal> given) {
        return new CampaignStart(
                "Spring", audiences, people, 500, List.of("FR", "DE"), FIRST, FIRST.plusDays(9), new TreeMap<>(given));
    }

    @Test
    void allFourAnswersAreOneStep() {
        Change change = CampaignStarts.begin(
                plan, start(List.of("members"), "Runners", Map.of("sms-marketing", new BigDecimal("0.2"))));
        Plan after = plan.apply(change);
        assertEquals("spring", change.edits().getFirst().id());
        Campaign spring = after.campaigns().getLast();
        assertEquals(List.of("members", "runners"), spring.audiences());
        assertEquals(FIRST, spring.starts());
        assertEquals(FIRST.plusDays(9), spring.ends());
        assertEquals(List.of("FR", "DE"), after.markets(spring));
        assertEquals(List.of("DE", "US", "FR"), after.sheet().markets());
        Audience runners = after.require("runners", Audience.class);
        assertEquals(500, runners.size());
        assertEquals(new BigDecimal("0.2"), runners.heldShare("sms-marketing"));
        assertFalse(runners.isUnsure("sms-marketing"));
        assertTrue(runners.isUnsure("email-marketing"), "what was not answered is open");
        Audience members = after.require("members", Audience.class);
        assertEquals(new BigDecimal("0.2"), members.heldShare("sms-marketing"));
        assertEquals(new BigDecimal("0.4"), members.heldShare("push-os"), "what was known stays");
        assertEquals(plan, after.apply(change.swapped()));
    }

    @Test
    void everyAnswerMayBeLeftOut() {
        Plan after = plan.apply(CampaignStarts.begin(plan, CampaignStart.named("Spring")));
        assertEquals(Campaign.named("spring", "Spring"), after.campaigns().getLast());
        assertEquals(plan.audiences(), after.audiences());
        assertEquals(plan.sheet().markets(), after.markets(after.campaigns().getLast()));
    }

    @Test
    void nobodyIsAnAnswerThatIsKept() {
        Plan after =
                plan.apply(CampaignStarts.begin(plan, start(List.of(), "Runners", Map.of("push-os", BigDecimal.ZERO))));
        Audience runners = after.require("runners", Audience.class);
        assertFalse(runners.isUnsure("push-os"));
        assertTrue(runners.isUnsure("sms-marketing"));
        Plan none = plan.apply(
                CampaignStarts.begin(plan, start(List.of("members"), "", Map.of("push-os", BigDecimal.ZERO))));
        assertTrue(none.require("members", Audience.class).held().isEmpty());
    }

    @Test
    void whatIsSaidAtLastIsNoLongerOpen() {
        Plan open = plan.apply(AudienceEdits.unsure(plan, "members", "sms-marketing"));
        Plan after = open.apply(CampaignStarts.begin(
                open, start(List.of("members"), "", Map.of("sms-marketing", new BigDecimal("0.5")))));
        assertTrue(after.require("members", Audience.class).unsure().isEmpty());
    }

    @Test
    void theLastDayIsNotBeforeTheFirst() {
        CampaignStart wrong =
                new CampaignStart("Spring", List.of(), "", 0, List.of(), FIRST, FIRST.minusDays(1), new TreeMap<>());
        assertThrows(InvalidItem.class, () -> CampaignStarts.begin(plan, wrong));
    }
}
