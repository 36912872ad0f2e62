package throughline.check;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import throughline.consent.Journey;
import throughline.item.Message;
import throughline.plan.Audience;
import throughline.plan.Blackout;
import throughline.plan.Campaign;
import throughline.plan.Change;
import throughline.plan.Naming;
import throughline.plan.Occurrences;
import throughline.plan.Plan;
import throughline.plan.ScheduleEdits;
import throughline.plan.Touchpoint;
import throughline.plan.WorkState;

/**
 * BLACKOUT: a touchpoint falls on days on which its people are left alone. HOLIDAY: it falls on a holiday, which is worth
 * knowing. Planning semantics, 4.10.
 */
final class BlackoutFindings implements Analysis {

    private static final int FARTHEST = 366;

    private static final Part<Journey, List<Finding>> FINDINGS = new Part<>(BlackoutFindings::of);

    @Override
    public List<Finding> run(Survey survey) {
        return survey.plan().blackouts().isEmpty() ? List.of() : survey.allAround(FINDINGS);
    }

    private static List<Finding> of(Survey survey, Journey journey) {
        Plan plan = survey.plan();
        List<Finding> findings = new ArrayList<>();
        if (journey.campaign().brief().state() == WorkState.CANCELLED) {
            return findings;
        }
        for (int i = 0; i < journey.order().size(); i++) {
            Touchpoint touchpoint = journey.order().get(i);
            for (Blackout days : plan.blackouts()) {
                Optional<LocalDate> on = clash(plan, journey.campaign(), touchpoint, days);
                if (on.isPresent()) {
                    findings.add(finding(plan, journey, i, days, on.get()));
                }
            }
        }
        return findings;
    }

    private static Finding finding(Plan plan, Journey journey, int position, Blackout days, LocalDate on) {
        Touchpoint touchpoint = journey.order().get(position);
        boolean holiday = days.kind() == Blackout.Kind.HOLIDAY;
        Message message = Sentences.about(
                plan,
                holiday ? "finding.holiday" : "finding.blackout",
                journey,
                position,
                Naming.of(plan, days),
                Phrases.day(on));
        Finding finding = Finding.of(
                holiday ? "HOLIDAY" : "BLACKOUT",
                holiday ? Severity.INFO : Severity.ERROR,
                message,
                touchpoint.id(),
                days.id(),
                journey.campaign().id());
        if (holiday) {
            return finding;
        }
        Message label = Message.of("fix.nextFreeDay");
        return free(plan, touchpoint) == 0
                ? finding
                : finding.with(List.of(new Fix(label, new ToFreeDay(touchpoint.id()))));
    }

    /** The first day on which the touchpoint falls on these days, if it does. */
    private static Optional<LocalDate> clash(Plan plan, Campaign campaign, Touchpoint touchpoint, Blackout days) {
        if (touchpoint.brief().state() == WorkState.CANCELLED || !concerns(plan, campaign, touchpoint, days)) {
            return Optional.empty();
        }
        return Occurrences.of(touchpoint.when()).stream()
                .map(LocalDateTime::toLocalDate)
                .filter(days::covers)
                .findFirst();
    }

    /** True if the days count for anybody whom the touchpoint reaches. */
    private static boolean concerns(Plan plan, Campaign campaign, Touchpoint touchpoint, Blackout days) {
        List<Audience> reached = plan.audiences(campaign, touchpoint).stream()
                .filter(it -> days.audiences().isEmpty() || days.audiences().contains(it.id()))
                .toList();
        if (!days.audiences().isEmpty() && reached.isEmpty()) {
            return false;
        }
        if (days.markets().isEmpty()) {
            return true;
        }
        List<String> markets = new ArrayList<>();
        for (Audience audience : reached) {
            // Of whom nothing is known may be anywhere that the plan goes.
            markets.addAll(
                    audience.markets().isEmpty()
                            ? plan.sheet().markets()
                            : audience.markets().entrySet().stream()
                                    .filter(it -> it.getValue().signum() > 0)
                                    .map(java.util.Map.Entry::getKey)
                                    .toList());
        }
        if (markets.isEmpty()) {
            markets.addAll(plan.sheet().markets());
        }
        markets.removeIf(it -> touchpoint.leavesOut().stream().anyMatch(out -> isIn(it, out)));
        return markets.stream()
                .anyMatch(it -> days.markets().stream().anyMatch(where -> isIn(it, where) || isIn(where, it)));
    }

    /** True if one market is the other or a part of it, as their ids say. */
    private static boolean isIn(String market, String wider) {
        return market.equals(wider) || market.startsWith(wider + "-");
    }

    /** By how many days later the touchpoint meets no blackout any more; 0 if there is no such day within a year. */
    private static int free(Plan plan, Touchpoint touchpoint) {
        Campaign campaign = plan.campaignOf(touchpoint);
        List<Blackout> days = plan.blackouts().stream()
                .filter(it -> it.kind() == Blackout.Kind.BLACKOUT && concerns(plan, campaign, touchpoint, it))
                .toList();
        List<LocalDate> on = Occurrences.of(touchpoint.when()).stream()
                .map(LocalDateTime::toLocalDate)
                .toList();
        for (int later = 1; later <= FARTHEST; later++) {
            int by = later;
            if (on.stream().noneMatch(day -> days.stream().anyMatch(it -> it.covers(day.plusDays(by))))) {
                return later;
            }
        }
        return 0;
    }

    private record ToFreeDay(String touchpoint) implements Function<Plan, Optional<Change>> {
        @Override
        public Optional<Change> apply(Plan plan) {
            return plan.find(touchpoint, Touchpoint.class)
                    .filter(it -> plan.blackouts().stream()
                            .filter(days -> days.kind() == Blackout.Kind.BLACKOUT)
                            .anyMatch(days ->
                                    clash(plan, plan.campaignOf(it), it, days).isPresent()))
                    .map(it -> free(plan, it))
                    .filter(later -> later > 0)
                    .map(later -> ScheduleEdits.shiftTouchpoint(plan, touchpoint, later));
        }
    }
}
