package throughline.export.calendar;

import java.time.LocalDateTime;
import java.time.Period;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import throughline.plan.When;

/** Times that recur as a rule of the calendar, or one by one where a rule would mean other days. */
final class Recurrence {

    private static final int IN_EVERY_MONTH = 28;

    private Recurrence() {}

    /** The n-th time, from 0: each is counted from the first, so that the 31st is not lost after a short month. */
    static LocalDateTime time(When.Recurring it, int n) {
        return it.first().plus(it.every().multipliedBy(n));
    }

    static LocalDateTime last(When.Recurring it) {
        return time(it, it.times() - 1);
    }

    /** Writes the rule or the list; nothing for what happens once. */
    static void write(ContentLines out, When.Recurring it, String zone) {
        if (it.times() == 1) {
            return;
        }
        Period every = it.every().normalized();
        if (every.toTotalMonths() == 0) {
            boolean weeks = every.getDays() % 7 == 0;
            rule(out, weeks ? "WEEKLY" : "DAILY", weeks ? every.getDays() / 7 : every.getDays(), it.times());
        } else if (every.getDays() == 0 && it.first().getDayOfMonth() <= IN_EVERY_MONTH) {
            rule(out, "MONTHLY", every.toTotalMonths(), it.times());
        } else {
            List<String> times = IntStream.range(1, it.times())
                    .mapToObj(n -> ZoneLines.TIME.format(time(it, n)))
                    .toList();
            out.line("RDATE;TZID=" + zone, times.stream().collect(Collectors.joining(",")));
        }
    }

    private static void rule(ContentLines out, String frequency, long interval, int times) {
        out.line("RRULE", "FREQ=" + frequency + ";INTERVAL=" + interval + ";COUNT=" + times);
    }
}
