package throughline.desktop.parts;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import throughline.item.LocalForms;
import throughline.item.Words;
import throughline.plan.When;

/** Times in words. */
public final class Times {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private Times() {}

    /** A day. */
    public static String day(LocalDate day) {
        return LocalForms.here().day().format(day);
    }

    /** A time of day. */
    public static String clock(LocalDateTime time) {
        return CLOCK.format(time);
    }

    /** From one day to another, either of which may be open; empty where both are. */
    public static String span(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null) {
            return to == null ? "" : Words.say("times.until", day(to));
        }
        if (to == null) {
            return Words.say("times.from", day(from));
        }
        return from.getYear() == to.getYear()
                ? Words.say("times.span", LocalForms.here().dayOfYear().format(from), day(to))
                : Words.say("times.span", day(from), day(to));
    }

    /** When a touchpoint happens. */
    public static String when(@Nullable When when) {
        return switch (when) {
            case null -> Words.say("times.open");
            case When.OneMoment it -> LocalForms.here().moment().format(it.at());
            case When.RecipientTime it ->
                Words.say("times.recipient", LocalForms.here().moment().format(it.at()));
            case When.Recurring it ->
                Words.say(
                        "times.recurring",
                        every(it.every()),
                        LocalForms.here().moment().format(it.first()),
                        it.times());
            case When.Triggered it -> it.trigger().isEmpty() ? Words.say("times.trigger") : it.trigger();
        };
    }

    /** When a touchpoint happens, as short as a list wants it. */
    public static String brief(@Nullable When when) {
        return switch (when) {
            case null -> Words.say("times.open");
            case When.OneMoment it -> LocalForms.here().shortMoment().format(it.at());
            case When.RecipientTime it -> LocalForms.here().shortMoment().format(it.at());
            case When.Recurring it ->
                Words.say(
                        "times.recurring.brief",
                        every(it.every()),
                        LocalForms.here().dayOfYear().format(it.first()));
            case When.Triggered it -> it.trigger().isEmpty() ? Words.say("times.trigger") : it.trigger();
        };
    }

    /** A distance such as "every 2 weeks". */
    public static String every(Period period) {
        long months = period.toTotalMonths();
        int days = period.getDays();
        if (months > 0 && days > 0) {
            return Words.say("times.every.mixed", months, days);
        }
        return months > 0
                ? Words.say("times.every.months", months)
                : days % 7 == 0 ? Words.say("times.every.weeks", days / 7) : Words.say("times.every.days", days);
    }

    /** A delay such as "2 days". */
    public static String delay(Duration delay) {
        long minutes = delay.toMinutes();
        if (minutes % (24 * 60) == 0) {
            return Words.say("times.days", minutes / (24 * 60));
        }
        return minutes % 60 == 0 ? Words.say("times.hours", minutes / 60) : Words.say("times.minutes", minutes);
    }

    /** A moment as people here read it: the time alone if it is today. */
    public static String moment(Instant at, ZoneId zone, LocalDate today) {
        LocalDateTime time = LocalDateTime.ofInstant(at, zone);
        return time.toLocalDate().equals(today)
                ? clock(time)
                : LocalForms.here().moment().format(time);
    }
}
