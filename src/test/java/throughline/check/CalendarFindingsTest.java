package throughline.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import throughline.check.pressure.PressureWeek;
import throughline.consent.Catalogue;
import throughline.item.Message;
import throughline.item.Words;
import throughline.plan.Blackout;
import throughline.plan.BlackoutEdits;
import throughline.plan.Campaign;
import throughline.plan.CampaignBrief;
import throughline.plan.CampaignEdits;
import throughline.plan.CapEdits;
import throughline.plan.Change;
import throughline.plan.Edit;
import throughline.plan.FrequencyCap;
import throughline.plan.Plan;
import throughline.plan.SmallPlans;
import throughline.plan.Touchpoint;
import throughline.plan.TouchpointEdits;
import throughline.plan.When;

/** Blackouts, holidays and frequency caps among the findings. */
class CalendarFindingsTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 1, 11);

    private static List<Finding> findings(Plan plan, String... codes) {
        return Checks.run(plan, new CheckContext(Catalogue.shipped(), LocalDate.of(2026, 11, 22))).stream()
                .filter(it -> List.of(codes).contains(it.code()))
                .toList();
    }

    private static Plan with(Plan plan, Blackout days) {
        return plan.apply(BlackoutEdits.create(plan, days));
    }

    private static Blackout days(Blackout.Kind kind, int first, int last) {
        return Blackout.of("x", "Stock count", kind, LocalDate.of(2027, 1, first), LocalDate.of(2027, 1, last));
    }

    private static LocalDateTime email(Plan plan) {
        return plan.require("winter-launch-email", Touchpoint.class).when().earliest();
    }

    @Test
    void aTouchpointWithinABlackoutIsAnErrorAndMovesToTheNextFreeDay() {
        Plan plan = with(
                with(SmallPlans.winter(), days(Blackout.Kind.BLACKOUT, 10, 11)), days(Blackout.Kind.BLACKOUT, 12, 13));
        List<Finding> found = findings(plan, "BLACKOUT");
        assertEquals(1, found.size());
        Finding finding = found.getFirst();
        assertEquals(Severity.ERROR, finding.severity());
        assertEquals("winter-launch-email", finding.items().getFirst());
        assertEquals(
                "Touchpoint 3 at Email falls on 11 Jan 2027, within the blackout Stock count.",
                Words.say(finding.message()));
        Change fix = finding.fixes().getFirst().on(plan).orElseThrow();
        Plan after = plan.apply(fix);
        assertEquals(LocalDateTime.of(2027, 1, 14, 9, 0), email(after));
        assertEquals(List.of(), findings(after, "BLACKOUT"));
        assertTrue(finding.fixes().getFirst().on(after).isEmpty(), "there is nothing left to move");
    }

    @Test
    void aRecurringTouchpointMovesUntilNoneOfItsTimesIsWithin() {
        Plan plan = SmallPlans.winter();
        plan = plan.apply(TouchpointEdits.when(
                plan,
                "winter-launch-email",
                new When.Recurring(LocalDateTime.of(2027, 1, 4, 9, 0), Period.ofWeeks(1), 3)));
        plan = with(plan, days(Blackout.Kind.BLACKOUT, 18, 19));
        Finding finding = findings(plan, "BLACKOUT").getFirst();
        Plan after = plan.apply(finding.fixes().getFirst().on(plan).orElseThrow());
        assertEquals(LocalDateTime.of(2027, 1, 6, 9, 0), email(after));
    }

    @Test
    void aHolidayIsOnlyInformation() {
        List<Finding> found =
                findings(with(SmallPlans.winter(), days(Blackout.Kind.HOLIDAY, 11, 11)), "BLACKOUT", "HOLIDAY");
        assertEquals(
                List.of(Severity.INFO), found.stream().map(Finding::severity).toList());
        assertEquals(List.of(), found.getFirst().fixes());
    }

    @Test
    void onlyWhoeverItCountsForMeetsIt() {
        Plan plan = SmallPlans.winter();
        Blackout blackout = days(Blackout.Kind.BLACKOUT, 11, 11);
        assertEquals(
                1,
                findings(with(plan, blackout.withAudiences(List.of("visitors"))), "BLACKOUT")
                        .size());
        assertEquals(
                1,
                findings(with(plan, blackout.withMarkets(List.of("US"))), "BLACKOUT")
                        .size());
        assertEquals(
                0,
                findings(with(plan, blackout.withMarkets(List.of("KR"))), "BLACKOUT")
                        .size());
        Plan members = plan.apply(TouchpointEdits.audiences(plan, "winter-launch-email", List.of("members")));
        assertEquals(
                0,
                findings(with(members, blackout.withAudiences(List.of("visitors"))), "BLACKOUT")
                        .size());
        Plan left = plan.apply(Change.of(
                Message.of("change.leaveOut"),
                Edit.replace(
                        plan.require("winter-launch-email", Touchpoint.class),
                        plan.require("winter-launch-email", Touchpoint.class).withLeavesOut(List.of("US")))));
        assertEquals(
                0,
                findings(with(left, blackout.withMarkets(List.of("US-TX"))), "BLACKOUT")
                        .size());
    }

    @Test
    void cancelledWorkMeetsNothing() {
        Plan plan = with(SmallPlans.winter(), days(Blackout.Kind.BLACKOUT, 11, 11));
        Campaign campaign = plan.require("winter-launch", Campaign.class);
        Plan off = plan.apply(Change.of(
                Message.of("change.blackout", ""),
                Edit.replace(
                        campaign,
                        campaign.withBrief(campaign.brief().withState(throughline.plan.WorkState.CANCELLED)))));
        assertEquals(List.of(), findings(off, "BLACKOUT"));
        assertEquals(List.of(), PressureWeek.of(off));
    }

    /** Five messages in one week: three emails and two texts. */
    private static Plan pressed() {
        Plan plan = SmallPlans.winter();
        plan = plan.apply(TouchpointEdits.when(
                plan, "winter-launch-email", new When.Recurring(MONDAY.atTime(9, 0), Period.ofDays(1), 3)));
        return plan.apply(TouchpointEdits.when(
                plan, "winter-launch-sms", new When.Recurring(MONDAY.plusDays(5).atTime(9, 0), Period.ofDays(1), 2)));
    }

    @Test
    void aCapOfThePlanThatIsBrokenIsAWarningInWords() {
        Plan plan = pressed();
        plan = plan.apply(CapEdits.create(plan, FrequencyCap.of("x", 3, FrequencyCap.Window.WEEK)));
        Finding finding = findings(plan, "CAP-BREACH").getFirst();
        assertEquals(Severity.WARN, finding.severity());
        assertEquals(
                "Members: 5 messages per person in week 2 (11 Jan – 17 Jan 2027), at most 3.",
                Words.say(finding.message()));
        assertEquals("winter-launch-sms", finding.items().getFirst(), "the last is held back first");
        PressureWeek week = PressureWeek.of(plan).getFirst();
        assertEquals("Members: 5 messages in week 2, at most 3", week.words(plan));
        assertTrue(week.isOver());
    }

    @Test
    void whatNobodyHasStatedIsOurStartingValueAndNoWarning() {
        Plan plan = pressed();
        Finding finding = findings(plan, "CAP-BREACH").getFirst();
        assertEquals(Severity.INFO, finding.severity());
        assertTrue(
                Words.say(finding.message()).contains("Our starting value is at most 3"), Words.say(finding.message()));
        assertEquals(
                "Members: 5 messages in week 2, at most 3 (our starting value)",
                PressureWeek.of(plan).getFirst().words(plan));
    }

    @Test
    void asManyAsTheCapAllowsIsSaidWithoutAWarning() {
        Plan plan = pressed();
        plan = plan.apply(CapEdits.create(plan, FrequencyCap.of("x", 5, FrequencyCap.Window.WEEK)));
        assertEquals(List.of(), findings(plan, "CAP-BREACH"));
        assertEquals(Severity.INFO, findings(plan, "CAP-NEAR").getFirst().severity());
    }

    /** Members get three, visitors two others: whoever is in both gets five. */
    @Test
    void audiencesThatOverlapAreTheWorstCaseAndSaidSo() {
        Plan plan = pressed();
        plan = plan.apply(TouchpointEdits.audiences(plan, "winter-launch-email", List.of("members")));
        plan = plan.apply(TouchpointEdits.audiences(plan, "winter-launch-sms", List.of("visitors")));
        plan = plan.apply(CapEdits.create(plan, FrequencyCap.rolling("x", 4, 7)));
        assertEquals(List.of(), findings(plan, "CAP-BREACH"));
        Finding finding = findings(plan, "CAP-OVERLAP").getFirst();
        assertEquals(
                "People in Members and Visitors could get 5 messages within 7 days (11 Jan – 17 Jan 2027), at most 4:"
                        + " the worst case, for how many are in both is not assessed.",
                Words.say(finding.message()));
    }

    @Test
    void aToolThatDecidesByTimeHoldsBackWhatMattersMore() {
        Plan plan = pressed();
        plan = plan.apply(CampaignEdits.create(plan, "Sale", List.of("members")));
        plan = plan.apply(TouchpointEdits.append(plan, "sale", "push", p -> true));
        plan = plan.apply(TouchpointEdits.when(plan, "sale-push", new When.OneMoment(MONDAY.atTime(12, 0))));
        Campaign sale = plan.require("sale", Campaign.class);
        Campaign winter = plan.require("winter-launch", Campaign.class);
        plan = plan.apply(Change.of(
                Message.of("change.blackout", ""),
                Edit.replace(sale, sale.withBrief(priority(10))),
                Edit.replace(winter, winter.withBrief(priority(90)))));
        plan = plan.apply(CapEdits.create(plan, FrequencyCap.of("x", 5, FrequencyCap.Window.WEEK)));
        Finding finding = findings(plan, "PRIORITY-INVERSION").getFirst();
        assertEquals("winter-launch-sms", finding.items().getFirst());
    }

    private static CampaignBrief priority(int priority) {
        return CampaignBrief.NONE.withPriority(priority);
    }
}
