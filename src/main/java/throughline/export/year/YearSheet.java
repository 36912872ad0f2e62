package throughline.export.year;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import throughline.draw.Pen;
import throughline.draw.Surface;
import throughline.draw.Theme;
import throughline.draw.Theme.Token;
import throughline.export.Paper;
import throughline.export.PdfFile;
import throughline.item.LocalForms;
import throughline.item.Words;
import throughline.plan.Blackout;
import throughline.plan.Plan;
import throughline.plan.WhenWords;
import throughline.text.TextMetrics;
import throughline.text.Weight;

/**
 * A year of a plan on one sheet: twelve months across, campaigns as bars with their touchpoints, blackouts and holidays, today,
 * and a key. However many campaigns there are, all of them are on it; rows become lower, down to what can still be read,
 * and what is beyond that is counted in words.
 */
public final class YearSheet {

    private static final double MARGIN = 28;
    private static final double TITLE = 34;
    private static final double HEAD = 26;
    private static final double KEY = 30;
    private static final double HIGHEST = 30;
    private static final double LOWEST = 9;

    private final Plan plan;
    private final LocalDate begin;
    private final LocalDate end;
    private final LocalDate today;
    private final Paper paper;
    private final YearPen pen;
    private final double names;

    private YearSheet(Plan plan, YearMonth first, LocalDate today, Paper paper, Surface out, Theme theme) {
        this.plan = plan;
        this.begin = first.atDay(1);
        this.end = begin.plusYears(1);
        this.today = today;
        this.paper = paper;
        this.pen = new YearPen(out, theme);
        this.names = Math.min(190, paper.width() * 0.17);
    }

    /** The month of a plan's first date, for a campaign that goes on over the new year; this month where it has none. */
    public static YearMonth firstOf(Plan plan, LocalDate today) {
        return plan.campaigns().stream()
                .map(it -> YearRow.of(plan, it).first())
                .filter(java.util.Objects::nonNull)
                .min(LocalDate::compareTo)
                .map(YearMonth::from)
                .orElse(YearMonth.from(today));
    }

    /**
     * Writes a document of one page.
     *
     * @param first the first of the twelve months, in the years 1900 to 2999
     * @param paper lying on its long side
     * @param clock tells the day that the sheet bears and marks, in the plan's zone
     */
    public static void write(Plan plan, YearMonth first, Paper paper, Theme theme, Clock clock, OutputStream out)
            throws IOException {
        LocalDate today = LocalDate.now(clock.withZone(plan.sheet().zone()));
        try (PdfFile document = new PdfFile(title(plan, first), clock)) {
            draw(plan, first, today, paper, document.page(paper), theme);
            document.writeTo(out);
        }
    }

    /** Draws the page; one unit is one point. */
    public static void draw(Plan plan, YearMonth first, LocalDate today, Paper paper, Surface out, Theme theme) {
        new YearSheet(plan, first, today, paper, out, theme).draw();
    }

    private void draw() {
        pen.box(0, 0, paper.width(), paper.height(), 0, pen.ink(Token.CANVAS));
        String title = title(plan, YearMonth.from(begin));
        pen.text(title, MARGIN, MARGIN + 16, paper.width() * 0.7, Weight.BOLD, 20, Token.INK);
        String day = WhenWords.day(today);
        double wide = TextMetrics.width(day, Weight.REGULAR, 9);
        pen.text(day, right() - wide, MARGIN + 16, wide + 1, Weight.REGULAR, 9, Token.MUTED);
        List<YearRow> rows = plan.campaigns().stream()
                .map(it -> YearRow.of(plan, it))
                .filter(it -> it.touches(begin, end.minusDays(1)))
                .toList();
        double room = bottom() - top();
        double high = Math.clamp(room / Math.max(1, rows.size()), LOWEST, HIGHEST);
        int shown = (int) Math.min(rows.size(), Math.floor(room / high));
        months();
        for (Blackout days : plan.blackouts()) {
            band(days);
        }
        YearBars bars = new YearBars(pen, this::x, left(), right());
        for (int i = 0; i < shown; i++) {
            double y = top() + i * high;
            pen.text(
                    rows.get(i).name(),
                    MARGIN,
                    y + high * 0.5 + 3,
                    names - 8,
                    Weight.MEDIUM,
                    Math.min(9.5, high * 0.8),
                    Token.INK);
            bars.paint(rows.get(i), y, high);
            pen.line(MARGIN, y + high, right(), y + high, Token.BORDER, 0.4);
        }
        if (!today.isBefore(begin) && today.isBefore(end)) {
            pen.line(x(today), top() - 6, x(today), bottom(), Token.ACCENT, 1.2);
        }
        if (rows.isEmpty()) {
            pen.text(
                    Words.say("year.none", span(YearMonth.from(begin))),
                    left() + 12,
                    top() + 24,
                    500,
                    Weight.REGULAR,
                    11,
                    Token.MUTED);
        }
        new YearKey(pen).paint(MARGIN, bottom() + 16, beside(rows.size() - shown));
    }

    /** What is not on the sheet, in words; empty where all is. */
    private String beside(int left) {
        long elsewhere = plan.campaigns().stream()
                .map(it -> YearRow.of(plan, it))
                .filter(it -> it.first() == null)
                .count();
        String low = left == 0 ? "" : Words.say("year.more", left);
        String undated = elsewhere == 0 ? "" : Words.say("year.undated", elsewhere);
        return (low + "  " + undated).strip();
    }

    private static String title(Plan plan, YearMonth first) {
        return Words.say("year.title", plan.sheet().title(), span(first));
    }

    /** The year by its number, or twelve months by the first and the last. */
    private static String span(YearMonth first) {
        return first.getMonthValue() == 1
                ? Integer.toString(first.getYear())
                : Words.say(
                        "times.span",
                        LocalForms.here().month().format(first),
                        LocalForms.here().month().format(first.plusMonths(11)));
    }

    private void months() {
        for (LocalDate first = begin; first.isBefore(end); first = first.plusMonths(1)) {
            double from = x(first);
            double to = x(first.plusMonths(1));
            if (first.getMonthValue() % 2 == 0) {
                pen.box(from, top() - HEAD, to - from, bottom() - top() + HEAD, 0, pen.ink(Token.PANEL));
            }
            pen.line(from, top() - HEAD, from, bottom(), Token.BORDER, 0.6);
            boolean named = first.equals(begin) || first.getMonthValue() == 1;
            String name = (named ? LocalForms.here().month() : LocalForms.here().monthName()).format(first);
            pen.text(name, from + 4, top() - HEAD + 11, to - from - 4, Weight.SEMIBOLD, 10, Token.INK);
            LocalDate monday = first.plusDays((8 - first.getDayOfWeek().getValue()) % 7);
            for (LocalDate day = monday; day.getMonthValue() == first.getMonthValue(); day = day.plusWeeks(1)) {
                pen.line(x(day), top() - 4, x(day), bottom(), Token.BORDER, 0.25);
                // A number that the next month would cut says nothing.
                if (x(day) + 8 < to) {
                    String number = Integer.toString(day.getDayOfMonth());
                    pen.centred(number, x(day) + 4, top() - 5, Weight.REGULAR, 5.5, pen.ink(Token.MUTED));
                }
            }
        }
        pen.frame(left(), top() - HEAD, right() - left(), bottom() - top() + HEAD, 0, Token.BORDER, Pen.butt(0.8));
        pen.line(MARGIN, top(), right(), top(), Token.BORDER, 0.8);
    }

    private void band(Blackout days) {
        double from = Math.max(left(), x(days.first()));
        double to = Math.min(right(), x(days.last().plusDays(1)));
        if (to <= from || days.last().isBefore(begin) || !days.first().isBefore(end)) {
            return;
        }
        pen.box(
                from,
                top(),
                to - from,
                bottom() - top(),
                0,
                pen.ink(Token.BORDER).faded(0.4));
        if (days.kind() == Blackout.Kind.BLACKOUT) {
            pen.hatch(
                    from,
                    top(),
                    to - from,
                    bottom() - top(),
                    4,
                    pen.ink(Token.MUTED).faded(0.7),
                    0.5);
        }
    }

    private double x(LocalDate day) {
        double days = end.toEpochDay() - begin.toEpochDay();
        long since = day.toEpochDay() - begin.toEpochDay();
        return left() + since * (right() - left()) / days;
    }

    private double left() {
        return MARGIN + names;
    }

    private double right() {
        return paper.width() - MARGIN;
    }

    private double top() {
        return MARGIN + TITLE + HEAD;
    }

    private double bottom() {
        return paper.height() - MARGIN - KEY;
    }
}
