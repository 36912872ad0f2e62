package throughline.desktop.timeline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import throughline.plan.Campaign;
import throughline.plan.JourneyOrder;
import throughline.plan.Naming;
import throughline.plan.Occurrences;
import throughline.plan.Plan;
import throughline.plan.Touchpoint;

/**
 * A campaign on the timeline.
 *
 * @param name what it is called
 * @param first the first day of its bar; null if nothing about it has a date
 * @param last the last day of its bar; null if nothing about it has a date
 * @param marks its touchpoints that have a date, in the order they are met in
 * @param undated how many touchpoints have none
 */
record TimelineRow(
        Campaign campaign,
        String name,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        List<Mark> marks,
        int undated)
        implements TimelineLine {

    /** How long a bar is shown of which one end is not decided, in days. */
    private static final int OPEN = 14;

    /**
     * A touchpoint at its time.
     *
     * @param number its place in the journey, from 1
     * @param times when it happens, one or more, the earliest first
     */
    record Mark(Touchpoint touchpoint, String name, int number, List<LocalDateTime> times) {}

    /** A row for each campaign, in the order of the plan. */
    static List<TimelineRow> of(Plan plan) {
        return plan.campaigns().stream()
                .map(it -> of(plan, it, touchpoint -> true))
                .toList();
    }

    /** A row of a campaign that shows only some of its touchpoints; its bar is as long as with all of them. */
    static TimelineRow of(Plan plan, Campaign campaign, Predicate<Touchpoint> shown) {
        List<Mark> marks = new ArrayList<>();
        List<Touchpoint> journey = JourneyOrder.of(plan, campaign);
        for (int i = 0; i < journey.size(); i++) {
            Touchpoint touchpoint = journey.get(i);
            List<LocalDateTime> times = Occurrences.of(touchpoint.when());
            if (!times.isEmpty()) {
                marks.add(new Mark(touchpoint, Naming.of(plan, touchpoint), i + 1, times));
            }
        }
        int undated = (int) journey.stream()
                .filter(it -> shown.test(it) && Occurrences.of(it.when()).isEmpty())
                .count();
        LocalDate first = campaign.starts();
        LocalDate last = campaign.ends();
        if (first == null) {
            first = day(marks, last == null ? null : last.minusDays(OPEN), false);
            first = first != null && last != null && first.isAfter(last) ? last : first;
        }
        if (last == null) {
            last = day(
                    marks, campaign.starts() == null ? null : campaign.starts().plusDays(OPEN), true);
            last = last != null && first != null && last.isBefore(first) ? first : last;
        }
        List<Mark> seen =
                marks.stream().filter(it -> shown.test(it.touchpoint())).toList();
        return new TimelineRow(campaign, Naming.of(plan, campaign), first, last, seen, undated);
    }

    /** The day of the earliest or latest mark, and no less far out than {@code least}. */
    private static @Nullable LocalDate day(List<Mark> marks, @Nullable LocalDate least, boolean latest) {
        LocalDate far = least;
        for (Mark mark : marks) {
            LocalDate day = (latest ? mark.times().getLast() : mark.times().getFirst()).toLocalDate();
            boolean farther = far == null || (latest ? day.isAfter(far) : day.isBefore(far));
            far = farther ? day : far;
        }
        return far;
    }

    /** The mark of a touchpoint. */
    Optional<Mark> mark(String touchpoint) {
        return marks.stream()
                .filter(it -> it.touchpoint().id().equals(touchpoint))
                .findFirst();
    }

    /** The first day on which something is to be seen; null if nothing has a date. */
    @Nullable
    LocalDate from() {
        return day(marks, first, false);
    }

    /** The last day on which something is to be seen; null if nothing has a date. */
    @Nullable
    LocalDate to() {
        return day(marks, last, true);
    }
}
