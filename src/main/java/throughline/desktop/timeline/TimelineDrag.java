package throughline.desktop.timeline;

import java.time.LocalDate;
import throughline.desktop.timeline.TimelineShapes.Hit;
import throughline.plan.Campaign;
import throughline.plan.CampaignEdits;
import throughline.plan.Change;
import throughline.plan.Plan;
import throughline.plan.ScheduleEdits;

/** What dragging a part of the timeline does to the plan: always one change, worked out from the plan as it was. */
final class TimelineDrag {

    private TimelineDrag() {}

    /**
     * The change that moving {@code hit} by so many days would make. An end of a bar goes no further than the other end.
     *
     * @param days whole days, negative for earlier
     * @throws throughline.item.InvalidItem if a date would leave the years that can be stored
     */
    static Change change(Plan plan, Hit hit, int days) {
        return switch (hit.part()) {
            case MARK -> ScheduleEdits.shiftTouchpoint(plan, hit.id(), days);
            case FIRST_DAY -> resize(plan, hit, days, 0);
            case LAST_DAY -> resize(plan, hit, 0, days);
            case BAR, ROW -> ScheduleEdits.shift(plan, hit.id(), days);
        };
    }

    private static Change resize(Plan plan, Hit hit, int first, int last) {
        Campaign campaign = plan.require(hit.id(), Campaign.class);
        LocalDate from = hit.row().first();
        LocalDate to = hit.row().last();
        if (from == null || to == null) {
            return ScheduleEdits.shift(plan, hit.id(), 0);
        }
        LocalDate begins = first == 0 ? campaign.starts() : min(from.plusDays(first), to);
        LocalDate ends = last == 0 ? campaign.ends() : max(to.plusDays(last), from);
        return CampaignEdits.dates(plan, hit.id(), begins, ends);
    }

    private static LocalDate min(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate max(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
