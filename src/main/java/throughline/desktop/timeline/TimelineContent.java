package throughline.desktop.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import throughline.check.Totals;
import throughline.check.pressure.PressureWeek;
import throughline.plan.Blackout;
import throughline.plan.Plan;

/**
 * All that the timeline shows of a plan; worked out once for each state of it.
 *
 * @param plan null for none
 * @param lines headings and campaigns from above
 * @param days blackouts and holidays
 * @param over weeks in which somebody gets more messages than the cap allows, the worst audience of each, by Monday
 * @param totals by month and whole
 */
record TimelineContent(
        @Nullable Plan plan,
        List<TimelineLine> lines,
        List<Blackout> days,
        Map<LocalDate, PressureWeek> over,
        @Nullable Totals totals) {

    /** Nothing. */
    static final TimelineContent NONE = new TimelineContent(null, List.of(), List.of(), Map.of(), null);

    static TimelineContent of(@Nullable Plan plan, Grouping grouping) {
        if (plan == null) {
            return NONE;
        }
        List<PressureWeek> weeks = PressureWeek.of(plan);
        Map<LocalDate, PressureWeek> over = new TreeMap<>();
        weeks.stream()
                .filter(PressureWeek::isOver)
                .forEach(it ->
                        over.merge(it.monday(), it, (one, other) -> other.messages() > one.messages() ? other : one));
        return new TimelineContent(plan, grouping.lines(plan, weeks), plan.blackouts(), over, Totals.of(plan));
    }

    /** The campaigns without the headings. */
    List<TimelineRow> rows() {
        return lines.stream()
                .filter(TimelineRow.class::isInstance)
                .map(TimelineRow.class::cast)
                .toList();
    }
}
