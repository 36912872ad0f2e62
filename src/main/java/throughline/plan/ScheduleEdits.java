package throughline.plan;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import throughline.item.InvalidItem;
import throughline.item.Message;

/**
 * Edits that move things along the calendar by whole days. The wall clock stays as it is, also over the night in which
 * clocks are set. All refuse with {@link ChangeRefused} what names an item that is no longer there.
 */
public final class ScheduleEdits {

    private ScheduleEdits() {}

    /**
     * The campaign's days and the times of its touchpoints, later by {@code days}; what has no date stays without. Of a
     * recurring touchpoint the first time moves, and all others with it.
     *
     * @param days whole days, negative for earlier; 0 is an empty change
     * @throws InvalidItem if a date would leave the years that can be stored
     */
    public static Change shift(Plan plan, String campaign, int days) {
        Campaign before = plan.require(campaign, Campaign.class);
        Draft draft = new Draft(plan);
        if (days != 0) {
            Campaign after = before.withDates(later(before.starts(), days), later(before.ends(), days));
            put(draft, before, after);
            plan.touchpoints(before).forEach(it -> put(draft, it, it.withWhen(later(it.when(), days))));
        }
        return draft.change(label(days, Naming.of(plan, before)));
    }

    /**
     * The touchpoint's time, later by {@code days}; see {@link #shift}. The campaign's own days stay.
     *
     * @throws InvalidItem if the date would leave the years that can be stored
     */
    public static Change shiftTouchpoint(Plan plan, String touchpoint, int days) {
        Touchpoint before = plan.require(touchpoint, Touchpoint.class);
        Draft draft = new Draft(plan);
        put(draft, before, before.withWhen(later(before.when(), days)));
        return draft.change(label(days, Naming.of(plan, before)));
    }

    private static void put(Draft draft, PlanItem before, PlanItem after) {
        if (!after.equals(before)) {
            draft.put(after);
        }
    }

    private static Message label(int days, String name) {
        String key = days < 0 ? "change.earlier" : "change.later";
        return Math.abs(days) == 1
                ? Message.of(key, name)
                : Message.of(key + ".many", name, Integer.toString(Math.abs(days)));
    }

    private static @Nullable LocalDate later(@Nullable LocalDate day, int days) {
        return day == null ? null : day.plusDays(days);
    }

    /** A time so many days later. */
    static @Nullable When later(@Nullable When when, int days) {
        return switch (when) {
            case null -> null;
            case When.OneMoment it -> new When.OneMoment(it.at().plusDays(days));
            case When.RecipientTime it -> new When.RecipientTime(it.at().plusDays(days));
            case When.Recurring it -> new When.Recurring(it.first().plusDays(days), it.every(), it.times());
            case When.Triggered it -> {
                LocalDateTime earliest = it.earliest();
                yield new When.Triggered(it.trigger(), earliest == null ? null : earliest.plusDays(days), it.delay());
            }
        };
    }
}
