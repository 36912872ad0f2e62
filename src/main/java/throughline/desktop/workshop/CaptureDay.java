package throughline.desktop.workshop;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A day as somebody types it in a hurry: 2026-12-04, 4.12.2026, 4 Dec, Dec 4, 4 Dec 2026. Without a year it is the next one. */
final class CaptureDay {

    private static final List<DateTimeFormatter> WHOLE =
            forms("uuuu-M-d", "d.M.uuuu", "d MMM uuuu", "d MMMM uuuu", "MMM d uuuu", "MMMM d uuuu");
    private static final List<DateTimeFormatter> DAYS = forms("d MMM", "d MMMM", "MMM d", "MMMM d", "d.M.");

    private CaptureDay() {}

    private static List<DateTimeFormatter> forms(String... patterns) {
        return List.of(patterns).stream()
                .map(pattern -> new DateTimeFormatterBuilder()
                        .parseCaseInsensitive()
                        .appendPattern(pattern)
                        .toFormatter(Locale.ENGLISH))
                .toList();
    }

    /** The day; empty for what is none. */
    static Optional<LocalDate> read(String text, LocalDate today) {
        String plain = text.strip().replace(",", "").replaceAll("\\s+", " ");
        for (DateTimeFormatter form : WHOLE) {
            try {
                return Optional.of(LocalDate.parse(plain, form));
            } catch (DateTimeException other) {
                // Perhaps another form.
            }
        }
        for (DateTimeFormatter form : DAYS) {
            try {
                LocalDate day = MonthDay.parse(plain, form).atYear(today.getYear());
                return Optional.of(day.isBefore(today) ? day.plusYears(1) : day);
            } catch (DateTimeException other) {
                // Perhaps another form.
            }
        }
        return Optional.empty();
    }
}
