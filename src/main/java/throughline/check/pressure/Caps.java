package throughline.check.pressure;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import throughline.plan.FrequencyCap;
import throughline.plan.FrequencyCap.Window;
import throughline.plan.Plan;

/** The caps of a plan, and whether messages keep to them. */
public final class Caps {

    private static final int WEEK = 7;

    /**
     * What counts for all channels in a week where a plan says nothing of it: three messages, from Monday. A choice of our
     * own; the figures that sources give are examples, not norms (planning semantics, 4.2).
     */
    public static final FrequencyCap STARTING = FrequencyCap.of("our-starting-value", 3, Window.WEEK);

    private Caps() {}

    /** The plan's caps, with {@link #STARTING} where none of them counts all messages of a week. */
    public static List<FrequencyCap> of(Plan plan) {
        List<FrequencyCap> caps = new ArrayList<>(plan.frequencyCaps());
        if (caps.stream().noneMatch(Caps::isOfWeek)) {
            caps.add(STARTING);
        }
        return caps;
    }

    /** The strictest cap of all messages in a week. */
    public static FrequencyCap ofWeek(Plan plan) {
        return of(plan).stream()
                .filter(Caps::isOfWeek)
                .min(Comparator.comparingInt(FrequencyCap::most))
                .orElse(STARTING);
    }

    /** True if nobody has said it. */
    public static boolean isOurs(FrequencyCap cap) {
        return cap.equals(STARTING);
    }

    private static boolean isOfWeek(FrequencyCap cap) {
        return cap.channels().isEmpty()
                && (cap.window() == Window.WEEK || cap.window() == Window.ROLLING && cap.days() == WEEK);
    }

    /**
     * True if {@code next} can be sent beside what is accepted without any cap broken in a window that it is in.
     *
     * @param accepted in any order
     */
    static boolean allow(List<FrequencyCap> caps, Collection<Send> accepted, Send next) {
        return caps.stream().noneMatch(cap -> cap.counts(next.channel()) && breaks(cap, accepted, next));
    }

    private static boolean breaks(FrequencyCap cap, Collection<Send> accepted, Send next) {
        List<Send> all = new ArrayList<>();
        accepted.stream().filter(it -> cap.counts(it.channel())).forEach(all::add);
        all.add(next);
        return all.stream()
                .filter(last -> isIn(cap, next, last))
                .anyMatch(last -> all.stream().filter(it -> isIn(cap, it, last)).count() > cap.most());
    }

    /** True if {@code send} is in the window that ends with {@code last}, or in the same day, week or month. */
    static boolean isIn(FrequencyCap cap, Send send, Send last) {
        return cap.window() == Window.ROLLING
                ? !send.at().isAfter(last.at()) && send.at().isAfter(last.at().minusDays(cap.days()))
                : begin(cap, send.at().toLocalDate())
                        .equals(begin(cap, last.at().toLocalDate()));
    }

    /** The first day of the cap's window that ends on, or holds, a day. */
    static LocalDate begin(FrequencyCap cap, LocalDate day) {
        return switch (cap.window()) {
            case DAY -> day;
            case WEEK -> monday(day);
            case MONTH -> day.withDayOfMonth(1);
            case ROLLING -> day.minusDays(cap.days());
        };
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
