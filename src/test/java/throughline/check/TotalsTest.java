package throughline.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import throughline.check.Totals.Sum;
import throughline.item.Message;
import throughline.plan.Change;
import throughline.plan.Edit;
import throughline.plan.Plan;
import throughline.plan.RandomPlans;
import throughline.plan.SmallPlans;
import throughline.plan.Touchpoint;
import throughline.plan.TouchpointEdits;
import throughline.plan.When;

class TotalsTest {

    private static Plan priced(Plan plan, String touchpoint, String cost) {
        Touchpoint before = plan.require(touchpoint, Touchpoint.class);
        return plan.apply(Change.of(
                Message.of("change.blackout", ""),
                Edit.replace(before, before.withBrief(before.brief().withCost(new BigDecimal(cost))))));
    }

    @Test
    void whatNobodySaidIsNotAssessedAndNeverZero() {
        Totals totals = Totals.of(SmallPlans.winter());
        assertEquals(4, totals.all().touchpoints());
        assertEquals(4, totals.all().unpriced());
        assertTrue(totals.all().isCostUnknown());
        assertEquals(1, totals.withoutBudget());
        assertEquals(2, totals.undated().touchpoints());
    }

    @Test
    void recurringTouchpointsCountOnceForEachOfTheirTimes() {
        Plan plan = SmallPlans.winter();
        plan = plan.apply(TouchpointEdits.when(
                plan,
                "winter-launch-email",
                new When.Recurring(LocalDateTime.of(2027, 1, 25, 9, 0), Period.ofWeeks(1), 3)));
        plan = priced(plan, "winter-launch-email", "12.50");
        Totals totals = Totals.of(plan);
        // Members 10,000 and visitors 50,000: an email on 25 January, and a text on the 18th without a cost.
        assertEquals(
                new Sum(2, 120_000, 0, new BigDecimal("12.5"), 1),
                totals.byMonth().get(YearMonth.of(2027, 1)));
        assertEquals(
                new Sum(2, 120_000, 0, new BigDecimal("25.0"), 0),
                totals.byMonth().get(YearMonth.of(2027, 2)));
        assertEquals(List.of(YearMonth.of(2027, 1), YearMonth.of(2027, 2)), totals.months());
        assertEquals(40_000, totals.byAudience().get("members").messages());
        assertEquals(new BigDecimal("37.5"), totals.all().cost());
    }

    @Test
    void whomNobodyCountedIsNotAssessed() {
        Plan plan = SmallPlans.winter();
        plan = plan.apply(throughline.plan.AudienceEdits.size(plan, "members", 0));
        Totals totals = Totals.of(plan);
        assertEquals(2, totals.byAudience().get("members").unsized());
        assertEquals(0, totals.byAudience().get("visitors").unsized());
        assertEquals(100_000, totals.all().messages());
        assertEquals(2, totals.all().unsized());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void monthsAndChannelsAddUpToTheWhole(long seed) {
        Plan plan = new RandomPlans(seed).plan();
        Totals totals = Totals.of(plan);
        Sum months = totals.byMonth().values().stream().reduce(totals.undated(), Sum::plus);
        Sum channels = totals.byChannel().values().stream().reduce(Sum.NONE, Sum::plus);
        assertEquals(totals.all().touchpoints(), months.touchpoints(), "seed " + seed);
        assertEquals(totals.all().messages(), months.messages(), "seed " + seed);
        assertEquals(0, totals.all().cost().compareTo(months.cost()), "seed " + seed);
        assertEquals(0, totals.all().cost().compareTo(channels.cost()), "seed " + seed);
        assertEquals(totals.all().touchpoints(), channels.touchpoints(), "seed " + seed);
    }
}
