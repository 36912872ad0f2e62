package throughline.export.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import throughline.plan.Campaign;
import throughline.plan.JourneyOrder;
import throughline.plan.Naming;
import throughline.plan.Occurrences;
import throughline.plan.Plan;
import throughline.plan.Touchpoint;

/**
 * A campaign on the sheet.
 *
 * @param first its first day, or that of its earliest touchpoint; null without any date
 * @param last its last day, or that of its latest touchpoint; null without any date
 * @param marks the days of its touchpoints
 */
record YearRow(
        Campaign campaign,
        String name,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        List<Mark> marks) {

    /**
     * A touchpoint on a day.
     *
     * @param number its place in the journey, from 1; 0 for a later time of a recurring one
     */
    record Mark(LocalDate day, int number) {}

    static YearRow of(Plan plan, Campaign campaign) {
        List<Mark> marks = new ArrayList<>();
        int number = 0;
        for (Touchpoint touchpoint : JourneyOrder.of(plan, campaign)) {
            number++;
            boolean first = true;
            for (var at : Occurrences.of(touchpoint.when())) {
                marks.add(new Mark(at.toLocalDate(), first ? number : 0));
                first = false;
            }
        }
        LocalDate from = campaign.starts();
        LocalDate to = campaign.ends();
        for (Mark mark : marks) {
            from = campaign.starts() == null && (from == null || mark.day().isBefore(from)) ? mark.day() : from;
            to = campaign.ends() == null && (to == null || mark.day().isAfter(to)) ? mark.day() : to;
        }
        from = from == null ? to : from;
        to = to == null || from != null && to.isBefore(from) ? from : to;
        return new YearRow(campaign, Naming.of(plan, campaign), from, to, marks);
    }

    /** True if a part of it is within these days. */
    boolean touches(LocalDate from, LocalDate to) {
        return first != null && last != null && !last.isBefore(from) && !first.isAfter(to)
                || marks.stream()
                        .anyMatch(it -> !it.day().isBefore(from) && !it.day().isAfter(to));
    }
}
