package throughline.item;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How days and numbers are written where the person lives, while words stay English. The order of day, month and year, the
 * names of months and the signs in numbers are those of the system's format locale ({@link Locale.Category#FORMAT}), as the
 * Unicode CLDR in Java has them. English of no country, which is also what a system without settings says, is written with
 * the day first. Hours are always 0 to 23.
 */
public final class LocalForms {

    private static volatile LocalForms current = new LocalForms(Locale.getDefault(Locale.Category.FORMAT));

    private final Locale locale;
    private final DateTimeFormatter day;
    private final DateTimeFormatter dayOfYear;
    private final DateTimeFormatter weekday;
    private final DateTimeFormatter moment;
    private final DateTimeFormatter shortMoment;
    private final DateTimeFormatter month;
    private final DateTimeFormatter longMonth;
    private final DateTimeFormatter monthName;
    private final char grouping;
    private final char decimal;
    private final Pattern grouped;
    private final Pattern plain;

    private LocalForms(Locale locale) {
        this.locale = locale;
        day = format("yMMMd", "d MMM uuuu");
        dayOfYear = format("MMMd", "d MMM");
        weekday = format("yMMMEd", "EEE d MMM uuuu");
        moment = then(day);
        shortMoment = then(dayOfYear);
        month = format("yMMM", "MMM uuuu");
        longMonth = format("yMMMM", "MMMM uuuu");
        monthName = DateTimeFormatter.ofPattern(locale.equals(Locale.ENGLISH) ? "MMM" : "LLL", words());
        DecimalFormatSymbols signs = DecimalFormatSymbols.getInstance(words());
        grouping = signs.getGroupingSeparator();
        decimal = signs.getDecimalSeparator();
        grouped = Pattern.compile("\\d{1,3}(?:" + Pattern.quote(String.valueOf(grouping)) + "\\d{3}){1,4}");
        plain = Pattern.compile("\\d{1,15}(?:[." + (decimal == ',' ? "," : "") + "]\\d{1,6})?");
    }

    /** Those of the person at this machine. */
    public static LocalForms here() {
        Locale now = Locale.getDefault(Locale.Category.FORMAT);
        LocalForms forms = current;
        if (!forms.locale.equals(now)) {
            forms = new LocalForms(now);
            current = forms;
        }
        return forms;
    }

    private DateTimeFormatter format(String template, String english) {
        String pattern = locale.equals(Locale.ENGLISH) || locale.equals(Locale.ROOT)
                ? english
                : DateTimeFormatterBuilder.getLocalizedDateTimePattern(template, IsoChronology.INSTANCE, locale);
        return DateTimeFormatter.ofPattern(pattern, words());
    }

    private static DateTimeFormatter then(DateTimeFormatter date) {
        return new DateTimeFormatterBuilder()
                .append(date)
                .appendPattern(", HH:mm")
                .toFormatter(date.getLocale());
    }

    private Locale words() {
        return locale.equals(Locale.ROOT) ? Locale.ENGLISH : locale;
    }

    /** The locale of numbers. */
    public Locale numbers() {
        return words();
    }

    /** A day: 8 Jan 2027. */
    public DateTimeFormatter day() {
        return day;
    }

    /** A day of a year that is said elsewhere: 8 Jan. */
    public DateTimeFormatter dayOfYear() {
        return dayOfYear;
    }

    /** A day with its weekday: Fri 8 Jan 2027. */
    public DateTimeFormatter weekday() {
        return weekday;
    }

    /** A day and a time of day: 8 Jan 2027, 09:00. */
    public DateTimeFormatter moment() {
        return moment;
    }

    /** A day of a year that is said elsewhere, and a time of day: 8 Jan, 09:00. */
    public DateTimeFormatter shortMoment() {
        return shortMoment;
    }

    /** A month: Jan 2027. */
    public DateTimeFormatter month() {
        return month;
    }

    /** A month written out: January 2027. */
    public DateTimeFormatter longMonth() {
        return longMonth;
    }

    /** A month of a year that is said elsewhere: Jan. */
    public DateTimeFormatter monthName() {
        return monthName;
    }

    /** A count: 182,000. */
    public String count(long count) {
        return NumberFormat.getIntegerInstance(words()).format(count);
    }

    /** An amount, cents as far as there are any: 12,000.5. */
    public String amount(BigDecimal amount) {
        NumberFormat format = NumberFormat.getNumberInstance(words());
        format.setMaximumFractionDigits(2);
        return format.format(amount);
    }

    /** The number that a text stands for as it is written here, up to 15 digits, or with a point; empty for other texts. */
    public Optional<BigDecimal> number(String text) {
        if (grouped.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replace(String.valueOf(grouping), "")));
        }
        return plain.matcher(text).matches()
                ? Optional.of(new BigDecimal(text.replace(decimal, '.')))
                : Optional.empty();
    }
}
