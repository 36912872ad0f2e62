package throughline.table;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import throughline.item.Words;
import throughline.table.Notation.Order;

/**
 * A day, perhaps with a time, as people write it: 2026-12-04, 4.12.2026, 04/12/26 9:30, 4. Dezember 2026, Dec 4, 2026 9 pm.
 *
 * @param day the day
 * @param time to the minute, null where the text has none
 */
record DayText(LocalDate day, @Nullable LocalTime time) {

    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,4})\\s*[./-]\\s*(\\d{1,2})\\s*[./-]\\s*(\\d{1,4})");
    private static final Pattern DAY_NAMED = Pattern.compile(
            "(\\d{1,2})(?:\\.|st|nd|rd|th)?\\s*(?:de )?[-/]?(\\p{L}+)\\.?[-/]?,?\\s*(?:de )?(\\d{4}|\\d{2})");
    private static final Pattern NAMED_DAY =
            Pattern.compile("(\\p{L}+)\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})");
    private static final Pattern CLOCK = Pattern.compile("(?:[,T]|at |um |à"
            + " )?\\s*(\\d{1,2})(?:[:.h](\\d{2}))?(?::00)?(?:\\.0+)?\\s*(am|pm|a\\.m\\.|p\\.m\\.|uhr|h|z)?");
    private static final Pattern WEEKDAY = Pattern.compile("^(\\p{L}{2,10})\\.?,?\\s+(?=\\d)");
    private static final Map<String, Month> MONTHS = months();

    static DayText read(String text, Order order) {
        String plain = text.strip().replace('\u00a0', ' ').replace('\u202f', ' ');
        DayText found = null;
        try {
            found = parsed(withoutWeekday(plain), order);
        } catch (DateTimeException notADay) {
            // Told below, like any other text.
        }
        if (found == null) {
            throw new BadCell(
                    Words.say(order == Order.DAY_FIRST ? "cell.day.dayFirst" : "cell.day.monthFirst", text.strip()));
        }
        return found;
    }

    private static String withoutWeekday(String text) {
        Matcher word = WEEKDAY.matcher(text);
        boolean month = word.find() && MONTHS.containsKey(plain(word.group(1)));
        return month ? text : word.reset().replaceFirst("");
    }

    private static @Nullable DayText parsed(String text, Order order) {
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.lookingAt()) {
            boolean yearFirst = numbers.group(1).length() == 4;
            int last = Integer.parseInt(numbers.group(3));
            if (numbers.group(1).length() == 3 || numbers.group(3).length() == 3 || yearFirst && last > 31) {
                return null;
            }
            int first = Integer.parseInt(numbers.group(1));
            int second = Integer.parseInt(numbers.group(2));
            boolean monthFirst = order == Order.MONTH_FIRST;
            LocalDate day = yearFirst
                    ? LocalDate.of(first, second, last)
                    : LocalDate.of(year(numbers.group(3)), monthFirst ? first : second, monthFirst ? second : first);
            return rest(day, text.substring(numbers.end()));
        }
        Matcher dayNamed = DAY_NAMED.matcher(text);
        if (dayNamed.lookingAt() && MONTHS.containsKey(plain(dayNamed.group(2)))) {
            Month month = MONTHS.get(plain(dayNamed.group(2)));
            int day = Integer.parseInt(dayNamed.group(1));
            return rest(LocalDate.of(year(dayNamed.group(3)), month, day), text.substring(dayNamed.end()));
        }
        Matcher namedDay = NAMED_DAY.matcher(text);
        if (namedDay.lookingAt() && MONTHS.containsKey(plain(namedDay.group(1)))) {
            Month month = MONTHS.get(plain(namedDay.group(1)));
            int day = Integer.parseInt(namedDay.group(2));
            return rest(LocalDate.of(year(namedDay.group(3)), month, day), text.substring(namedDay.end()));
        }
        return null;
    }

    private static @Nullable DayText rest(LocalDate day, String rest) {
        if (rest.isBlank()) {
            return new DayText(day, null);
        }
        Matcher clock = CLOCK.matcher(rest.strip().toLowerCase(Locale.ROOT).replaceFirst("^t", ""));
        if (!clock.matches()) {
            return null;
        }
        int hour = Integer.parseInt(clock.group(1));
        int minute = clock.group(2) == null ? 0 : Integer.parseInt(clock.group(2));
        String half = clock.group(3) == null ? "" : clock.group(3);
        if (half.startsWith("a") || half.startsWith("p")) {
            if (hour < 1 || hour > 12) {
                return null;
            }
            hour = hour % 12 + (half.startsWith("p") ? 12 : 0);
        }
        return new DayText(day, LocalTime.of(hour, minute));
    }

    /** Two figures are of this century. */
    private static int year(String figures) {
        return figures.length() <= 2 ? 2000 + Integer.parseInt(figures) : Integer.parseInt(figures);
    }

    private static Map<String, Month> months() {
        Map<String, Month> months = new HashMap<>();
        for (String language : List.of("en", "de", "fr", "es", "it", "nl", "pt")) {
            Locale locale = Locale.of(language);
            for (Month month : Month.values()) {
                for (TextStyle style : List.of(
                        TextStyle.FULL, TextStyle.SHORT, TextStyle.FULL_STANDALONE, TextStyle.SHORT_STANDALONE)) {
                    months.putIfAbsent(plain(month.getDisplayName(style, locale)), month);
                }
            }
        }
        months.put("sept", Month.SEPTEMBER);
        months.put("mrz", Month.MARCH);
        return Map.copyOf(months);
    }

    private static String plain(String name) {
        String letters = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return letters.replaceAll("[\\p{M}.]", "");
    }
}
