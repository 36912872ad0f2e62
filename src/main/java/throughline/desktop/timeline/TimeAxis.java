package throughline.desktop.timeline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * Where a time stands across. Times are wall clock, so each day is as wide as any other, also the one on which clocks are
 * set.
 *
 * @param left days since 1 January 1970 at the left edge, with a fraction
 * @param perDay pixels a day, {@link #LEAST} to {@link #MOST}
 */
record TimeAxis(double left, double perDay) {

    /** A year is about as wide as a hand: quarters can be read. */
    static final double LEAST = 0.4;

    /** A day is wide enough to see its hours apart. */
    static final double MOST = 120;

    private static final double SECONDS = 86_400;
    private static final double FIRST = LocalDate.of(1900, 1, 1).toEpochDay();
    private static final double LAST = LocalDate.of(2999, 12, 31).toEpochDay();

    /** Keeps to the widths and years there are. */
    TimeAxis {
        perDay = Math.clamp(perDay, LEAST, MOST);
        left = Math.clamp(left, FIRST, LAST);
    }

    /** An axis on which all days from the first to the last just fit {@code width} pixels. */
    static TimeAxis showing(LocalDate first, LocalDate last, double width) {
        double days = last.toEpochDay() - first.toEpochDay() + 1;
        double perDay = Math.clamp(width / Math.max(1, days), LEAST, MOST);
        double spare = width / perDay - days;
        return new TimeAxis(first.toEpochDay() - spare / 2, perDay);
    }

    /** Pixels from the left edge to the beginning of a day. */
    double x(LocalDate day) {
        return (day.toEpochDay() - left) * perDay;
    }

    /** Pixels from the left edge to a moment. */
    double x(LocalDateTime time) {
        return (time.toEpochSecond(ZoneOffset.UTC) / SECONDS - left) * perDay;
    }

    /** The day at so many pixels from the left edge. */
    LocalDate day(double x) {
        return LocalDate.ofEpochDay((long) Math.floor(left + x / perDay));
    }

    /** So many whole days a hand has moved by {@code pixels}. */
    int days(double pixels) {
        return (int) Math.round(pixels / perDay);
    }

    /** The same moment at {@code x}, days {@code factor} times as wide. */
    TimeAxis zoomed(double factor, double x) {
        double wide = Math.clamp(perDay * factor, LEAST, MOST);
        return new TimeAxis(left + x / perDay - x / wide, wide);
    }

    /** Later by so many pixels. */
    TimeAxis scrolled(double pixels) {
        return new TimeAxis(left + pixels / perDay, perDay);
    }

    /** The same width of days, from another day on. */
    TimeAxis from(double day) {
        return new TimeAxis(day, perDay);
    }
}
