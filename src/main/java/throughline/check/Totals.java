package throughline.check;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import throughline.check.pressure.Sends;
import throughline.map.Station;
import throughline.plan.Audience;
import throughline.plan.Campaign;
import throughline.plan.Occurrences;
import throughline.plan.Plan;
import throughline.plan.Touchpoint;
import throughline.plan.WorkState;

/**
 * What a plan comes to: touchpoints, messages and cost. A recurring touchpoint counts once for each of its times; cancelled
 * work does not count. What nobody has said is counted apart and never taken for zero.
 *
 * @param byMonth by month; what has no date is in none
 * @param undated what has no date, each touchpoint once
 * @param byChannel by the channel of the station, the empty one for stations without
 * @param byAudience by id; who is in several is counted in each
 * @param all of the whole plan
 * @param budget of the campaigns that have one, in the plan's money
 * @param withoutBudget campaigns that have none
 */
public record Totals(
        Map<YearMonth, Sum> byMonth,
        Sum undated,
        Map<String, Sum> byChannel,
        Map<String, Sum> byAudience,
        Sum all,
        BigDecimal budget,
        int withoutBudget) {

    /**
     * A sum.
     *
     * @param touchpoints how many, each time of a recurring one
     * @param messages to people, at most: who is in two audiences is counted twice
     * @param unsized touchpoints that send messages to audiences of which nobody has said how many people they are
     * @param cost of those that have one, in the plan's money
     * @param unpriced touchpoints whose cost nobody has said
     */
    public record Sum(int touchpoints, long messages, int unsized, BigDecimal cost, int unpriced) {

        /** Nothing. */
        public static final Sum NONE = new Sum(0, 0, 0, BigDecimal.ZERO, 0);

        Sum plus(Sum other) {
            return new Sum(
                    touchpoints + other.touchpoints,
                    messages + other.messages,
                    unsized + other.unsized,
                    cost.add(other.cost),
                    unpriced + other.unpriced);
        }

        /** True if no touchpoint has a cost. */
        public boolean isCostUnknown() {
            return unpriced == touchpoints;
        }
    }

    /** Adds a plan up. */
    public static Totals of(Plan plan) {
        Map<YearMonth, Sum> months = new TreeMap<>();
        Map<String, Sum> channels = new TreeMap<>();
        Map<String, Sum> audiences = new LinkedHashMap<>();
        Sum undated = Sum.NONE;
        Sum all = Sum.NONE;
        BigDecimal budget = BigDecimal.ZERO;
        int withoutBudget = 0;
        for (Campaign campaign : plan.campaigns()) {
            if (campaign.brief().state() == WorkState.CANCELLED) {
                continue;
            }
            BigDecimal its = campaign.brief().budget();
            budget = its == null ? budget : budget.add(its);
            withoutBudget += its == null ? 1 : 0;
            for (Touchpoint touchpoint : plan.touchpoints(campaign)) {
                if (touchpoint.brief().state() == WorkState.CANCELLED) {
                    continue;
                }
                List<LocalDateTime> times = Occurrences.of(touchpoint.when());
                List<Audience> reached = plan.audiences(campaign, touchpoint);
                Sum once = once(plan, touchpoint, reached);
                Sum whole = times(once, Math.max(1, times.size()));
                times.forEach(at -> months.merge(YearMonth.from(at), once, Sum::plus));
                undated = times.isEmpty() ? undated.plus(once) : undated;
                channels.merge(plan.require(touchpoint.station(), Station.class).channel(), whole, Sum::plus);
                for (Audience audience : reached) {
                    Sum alone = times(once(plan, touchpoint, List.of(audience)), Math.max(1, times.size()));
                    audiences.merge(audience.id(), alone, Sum::plus);
                }
                all = all.plus(whole);
            }
        }
        return new Totals(months, undated, channels, inOrder(plan, audiences), all, budget, withoutBudget);
    }

    private static Map<String, Sum> inOrder(Plan plan, Map<String, Sum> audiences) {
        Map<String, Sum> ordered = new LinkedHashMap<>();
        plan.audiences().forEach(it -> {
            Sum sum = audiences.get(it.id());
            if (sum != null) {
                ordered.put(it.id(), sum);
            }
        });
        return ordered;
    }

    private static Sum once(Plan plan, Touchpoint touchpoint, List<Audience> reached) {
        @Nullable BigDecimal cost = touchpoint.brief().cost();
        long people = 0;
        int unsized = 0;
        if (Sends.isMessage(plan, touchpoint)) {
            people = reached.stream().mapToLong(Audience::size).sum();
            unsized = reached.isEmpty() || reached.stream().anyMatch(it -> it.size() == 0) ? 1 : 0;
        }
        return new Sum(1, people, unsized, cost == null ? BigDecimal.ZERO : cost, cost == null ? 1 : 0);
    }

    private static Sum times(Sum once, int times) {
        return new Sum(
                times,
                once.messages() * times,
                once.unsized() * times,
                once.cost().multiply(BigDecimal.valueOf(times)),
                once.unpriced() * times);
    }

    /** Months from the first to the last, those with nothing too, at most ten years of them. */
    public List<YearMonth> months() {
        List<YearMonth> months = new ArrayList<>(byMonth.keySet());
        if (months.size() < 2) {
            return months;
        }
        YearMonth last = months.getLast();
        List<YearMonth> whole = new ArrayList<>();
        for (YearMonth at = months.getFirst(); !at.isAfter(last) && whole.size() < 120; at = at.plusMonths(1)) {
            whole.add(at);
        }
        return whole.size() < 120 ? whole : months;
    }
}
