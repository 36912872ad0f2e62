package throughline.desktop.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import throughline.item.LocalForms;
import throughline.item.Words;

/** The calendar that stands above the bars: what it is divided into depends on how wide a day is. */
enum TimeScale {
    DAYS(19),
    WEEKS(4.5),
    MONTHS(1.1),
    QUARTERS(0);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d", Locale.ENGLISH);
    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("EEE d", Locale.ENGLISH);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu", Locale.ENGLISH);
    private static final int QUARTER = 3;
    private static final double ROOM_FOR_WEEKDAY = 44;

    private final double from;

    /** @param from pixels a day from which on it is used */
    TimeScale(double from) {
        this.from = from;
    }

    /**
     * A stretch of the calendar.
     *
     * @param first its first day
     * @param next the first day after it
     */
    record Span(LocalDate first, LocalDate next, String label) {}

    /** The scale for an axis, by words {@code type} times their usual size. */
    static TimeScale of(TimeAxis axis, double type) {
        for (TimeScale scale : values()) {
            if (axis.perDay() >= scale.from * type) {
                return scale;
            }
        }
        return QUARTERS;
    }

    /** True if single days can be told apart. */
    boolean showsDays() {
        return this == DAYS || this == WEEKS;
    }

    /** What it is called. */
    String word() {
        return Words.say("timeline.scale." + name());
    }

    /** The finer stretches from the left edge on, as far as {@code width} pixels. */
    List<Span> fine(TimeAxis axis, double width, double type) {
        return switch (this) {
            case DAYS ->
                spans(
                        axis,
                        width,
                        day -> day,
                        day -> day.plusDays(1),
                        axis.perDay() >= ROOM_FOR_WEEKDAY * type ? LONG_DAY : DAY);
            case WEEKS ->
                spans(
                        axis,
                        width,
                        day -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                        day -> day.plusWeeks(1),
                        DAY);
            case MONTHS ->
                spans(
                        axis,
                        width,
                        day -> day.withDayOfMonth(1),
                        day -> day.plusMonths(1),
                        LocalForms.here().monthName());
            case QUARTERS ->
                spans(
                                axis,
                                width,
                                TimeScale::quarter,
                                day -> day.plusMonths(QUARTER),
                                LocalForms.here().monthName())
                        .stream()
                        .map(it -> new Span(it.first(), it.next(), quarterName(it.first())))
                        .toList();
        };
    }

    /** The coarser stretches above them. */
    List<Span> coarse(TimeAxis axis, double width) {
        return showsDays()
                ? spans(
                        axis,
                        width,
                        day -> day.withDayOfMonth(1),
                        day -> day.plusMonths(1),
                        LocalForms.here().longMonth())
                : spans(axis, width, day -> day.withDayOfYear(1), day -> day.plusYears(1), YEAR);
    }

    private static LocalDate quarter(LocalDate day) {
        return LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / QUARTER * QUARTER + 1, 1);
    }

    private static String quarterName(LocalDate first) {
        return Words.say("timeline.quarter", (first.getMonthValue() - 1) / QUARTER + 1);
    }

    private static List<Span> spans(
            TimeAxis axis,
            double width,
            UnaryOperator<LocalDate> begin,
            UnaryOperator<LocalDate> next,
            DateTimeFormatter label) {
        List<Span> spans = new ArrayList<>();
        for (LocalDate at = begin.apply(axis.day(0)); axis.x(at) < width; at = next.apply(at)) {
            spans.add(new Span(at, next.apply(at), label.format(at)));
        }
        return spans;
    }
}
