package throughline.plan;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import throughline.item.LocalForms;
import throughline.item.Words;

/** Times in words, as people read them on screen and on paper. */
public final class WhenWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private WhenWords() {}

    /** When a touchpoint happens, a phrase or a few with line breaks between them. */
    public static String of(@Nullable When when) {
        return switch (when) {
            case null -> Words.say("when.undecided");
            case When.OneMoment(LocalDateTime at) ->
                Words.say("when.moment", LocalForms.here().weekday().format(at), TIME.format(at));
            case When.RecipientTime(LocalDateTime at) ->
                Words.say("when.recipient", LocalForms.here().weekday().format(at), TIME.format(at));
            case When.Recurring(LocalDateTime first, Period every, int times) ->
                times == 1
                        ? Words.say("when.once", LocalForms.here().weekday().format(first), TIME.format(first))
                        : Words.say(
                                "when.recurring",
                                LocalForms.here().weekday().format(first),
                                TIME.format(first),
                                every(every),
                                times);
            case When.Triggered triggered -> triggered(triggered);
        };
    }

    /** The days of a campaign; empty if neither is decided. */
    public static String span(@Nullable LocalDate first, @Nullable LocalDate last) {
        if (first == null) {
            return last == null ? "" : Words.say("when.span.until", day(last));
        }
        return last == null ? Words.say("when.span.from", day(first)) : Words.say("when.span", day(first), day(last));
    }

    /** A day, such as {@code 4 Dec 2026}. */
    public static String day(LocalDate day) {
        return LocalForms.here().day().format(day);
    }

    private static String triggered(When.Triggered when) {
        List<String> phrases = new ArrayList<>();
        phrases.add(
                when.trigger().isEmpty()
                        ? Words.say("when.triggered.nothing")
                        : Words.say("when.triggered", when.trigger()));
        LocalDateTime earliest = when.earliest();
        if (earliest != null) {
            phrases.add(Words.say("when.from", LocalForms.here().weekday().format(earliest), TIME.format(earliest)));
        }
        if (!when.delay().isZero()) {
            phrases.add(Words.say("when.within", duration(when.delay())));
        }
        return String.join("\n", phrases);
    }

    /** In the largest unit that it is whole in. */
    private static String duration(Duration duration) {
        if (duration.toMinutes() % (24 * 60) == 0) {
            return Words.say("when.days", duration.toDays());
        }
        return duration.toMinutes() % 60 == 0
                ? Words.say("when.hours", duration.toHours())
                : Words.say("when.minutes", duration.toMinutes());
    }

    private static String every(Period every) {
        long months = every.toTotalMonths();
        int days = every.getDays();
        if (months == 0) {
            return days % 7 == 0 ? Words.say("when.every.weeks", days / 7) : Words.say("when.every.days", days);
        }
        String byMonth =
                months % 12 == 0 ? Words.say("when.every.years", months / 12) : Words.say("when.every.months", months);
        return days == 0 ? byMonth : Words.say("when.every.and", byMonth, Words.say("when.days", days));
    }
}
