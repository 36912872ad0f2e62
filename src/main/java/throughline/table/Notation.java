package throughline.table;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import throughline.item.LocalForms;
import throughline.item.Words;

/**
 * How numbers and days are written in texts.
 *
 * @param order of day and month where a day is three numbers
 * @param decimal the sign before fractions, a point or a comma
 */
public record Notation(Order order, char decimal) {

    /** Orders of day and month; a year that stands first is understood in any. */
    public enum Order {
        DAY_FIRST,
        MONTH_FIRST
    }

    /** Of files and formats: years first, a point before fractions. */
    public static final Notation PLAIN = new Notation(Order.DAY_FIRST, '.');

    private static final DateTimeFormatter COPIED_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    /** As people in that country write. */
    public static Notation of(Locale locale) {
        String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale);
        boolean monthFirst = pattern.indexOf('M') < pattern.indexOf('d') && pattern.indexOf('y') > pattern.indexOf('M');
        char decimal = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
        return new Notation(monthFirst ? Order.MONTH_FIRST : Order.DAY_FIRST, decimal == ',' ? ',' : '.');
    }

    /** The same with day and month in another order. */
    public Notation in(Order other) {
        return new Notation(other, decimal);
    }

    /** The same with another sign before fractions. */
    public Notation with(char sign) {
        return new Notation(order, sign);
    }

    /** A value as a cell shows it: {@code 4 Dec 2026, 09:00} and {@code 1200.5} with this sign. */
    public String shown(@Nullable Object value) {
        return switch (value) {
            case LocalDate day -> LocalForms.here().day().format(day);
            case LocalDateTime time -> LocalForms.here().moment().format(time);
            case null, default -> copied(value);
        };
    }

    /** A value as spreadsheets of any country take it: {@code 2026-12-04 09:00} and {@code 1200.5} with this sign. */
    public String copied(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.toPlainString().replace('.', decimal);
            case LocalDateTime time -> COPIED_TIME.format(time);
            default -> value.toString();
        };
    }

    /**
     * The number that a text stands for, signs of money around it or not; null for a blank text.
     *
     * @throws BadCell if it is none as it is written here
     */
    public @Nullable BigDecimal number(String text) {
        String plain = text.strip()
                .replaceAll("^[\\p{Sc}\\p{L}.]{0,4}[\\s\\u00a0]*(?=[\\d-])|[\\s\\u00a0]*[\\p{Sc}\\p{L}]{0,3}$", "");
        if (text.isBlank()) {
            return null;
        }
        String groups = decimal == ',' ? "[.'’\\s\\u00a0\\u202f]" : "[,'’\\s\\u00a0\\u202f]";
        String fraction = "(?:" + Pattern.quote(String.valueOf(decimal)) + "\\d{1,12})?";
        if (!plain.matches("-?(?:\\d{1,18}|\\d{1,3}(?:" + groups + "\\d{3}){1,5})" + fraction)) {
            throw new BadCell(Words.say("cell.number", text, copied(new BigDecimal("1200.5"))));
        }
        return new BigDecimal(plain.replaceAll(groups, "").replace(decimal, '.'));
    }

    /**
     * The day that a text stands for; null for a blank text.
     *
     * @throws BadCell if it is none as it is written here
     */
    public @Nullable LocalDate day(String text) {
        return text.isBlank() ? null : DayText.read(text, order).day();
    }

    /**
     * The time that a text stands for; null for a blank text.
     *
     * @param otherwise the time of day for a text that is a day alone
     * @throws BadCell if it is none as it is written here
     */
    public @Nullable LocalDateTime time(String text, java.time.LocalTime otherwise) {
        if (text.isBlank()) {
            return null;
        }
        DayText read = DayText.read(text, order);
        java.time.LocalTime time = read.time();
        return read.day().atTime(time == null ? otherwise : time);
    }
}
