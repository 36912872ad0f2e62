package throughline.export.year;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import throughline.draw.Pen;
import throughline.draw.Surface;
import throughline.draw.Theme;
import throughline.draw.Theme.Token;
import throughline.export.Paper;
import throughline.export.PdfFile;
import throughline.item.Words;
import throughline.plan.Blackout;
import throughline.plan.Plan;
import throughline.plan.WhenWords;
import throughline.text.Weight;

/**
 * A year of a plan on one sheet: months across, campaigns as bars with their touchpoints, blackouts and holidays, today,
 * and a key. However many campaigns there are, all of them are on it; rows become lower, down to what can still be read,
 * and what is beyond that is counted in words.
 */
public final class YearSheet {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);
    private static final double MARGIN = 28;
    private static final double TITLE = 34;
    private static final double HEAD = 26;
    private static final double KEY = 30;
    private static final double HIGHEST = 30;
    private static final double LOWEST = 9;

    private final Plan plan;
    private final int year;
    private final LocalDate today;
    private final Paper paper;
    private final YearPen pen;
    private final double names;

    private YearSheet(Plan plan, int year, LocalDate today, Paper paper, Surface out, Theme theme) {
        this.plan = plan;
        this.year = year;
        this.today = today;
        this.paper = paper;
        this.pen = new YearPen(out, theme);
        this.names = Math.min(190, paper.width() * 0.17);
    }

    /** The year of a plan's first date; that of {@code today} where it has none. */
    public static int yearOf(Plan plan, LocalDate today) {
        return plan.campaigns().stream()
                .map(it -> YearRow.of(plan, it).first())
                .filter(java.util.Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(today)
                .getYear();
    }

    /**
     * Writes a document of one page.
     *
     * @param year 1900 to 2999
     * @param paper lying on its long side
     * @param clock tells the day that the sheet bears and marks, in the plan's zone
     */
    public static void write(Plan plan, int year, Paper paper, Theme theme, Clock clock, OutputStream out)
            throws IOException {
        LocalDate today = LocalDate.now(clock.withZone(plan.sheet().zone()));
        try (PdfFile document =
                new PdfFile(Words.say("year.title", plan.sheet().title(), Integer.toString(year)), clock)) {
            draw(plan, year, today, paper, document.page(paper), theme);
            document.writeTo(out);
        }
    }

    /** Draws the page; one unit is one point. */
    static void draw(Plan plan, int year, LocalDate today, Paper paper, Surface out, Theme theme) {
        new YearSheet(plan, year, today, paper, out, theme).draw();
    }

    private void draw() {
        pen.box(0, 0, paper.width(), paper.height(), 0, pen.ink(Token.CANVAS));
        String title = Words.say("year.title", plan.sheet().title(), Integer.toString(year));
        pen.text(title, MARGIN, MARGIN + 16, paper.width() * 0.7, Weight.BOLD, 20, Token.INK);
        String day = WhenWords.day(today);
        pen.text(day, right() - 110, MARGIN + 16, 110, Weight.REGULAR, 9, Token.MUTED);
        List<YearRow> rows = plan.campaigns().stream()
                .map(it -> YearRow.of(plan, it))
                .filter(it -> it.touches(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
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
        if (today.getYear() == year) {
            pen.line(x(today), top() - 6, x(today), bottom(), Token.ACCENT, 1.2);
        }
        if (rows.isEmpty()) {
            pen.text(
                    Words.say("year.none", Integer.toString(year)),
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

    private void months() {
        for (int month = 1; month <= 12; month++) {
            LocalDate first = LocalDate.of(year, month, 1);
            double from = x(first);
            double to = x(first.plusMonths(1));
            if (month % 2 == 0) {
                pen.box(from, top() - HEAD, to - from, bottom() - top() + HEAD, 0, pen.ink(Token.PANEL));
            }
            pen.line(from, top() - HEAD, from, bottom(), Token.BORDER, 0.6);
            pen.text(MONTH.format(first), from + 4, top() - HEAD + 11, to - from, Weight.SEMIBOLD, 10, Token.INK);
            LocalDate monday = first.plusDays((8 - first.getDayOfWeek().getValue()) % 7);
            for (LocalDate day = monday; day.getMonthValue() == month; day = day.plusWeeks(1)) {
                pen.line(x(day), top() - 4, x(day), bottom(), Token.BORDER, 0.25);
                pen.centred(
                        Integer.toString(day.getDayOfMonth()),
                        x(day) + 4,
                        top() - 5,
                        Weight.REGULAR,
                        5.5,
                        pen.ink(Token.MUTED));
            }
        }
        pen.frame(left(), top() - HEAD, right() - left(), bottom() - top() + HEAD, 0, Token.BORDER, Pen.butt(0.8));
        pen.line(MARGIN, top(), right(), top(), Token.BORDER, 0.8);
    }

    private void band(Blackout days) {
        double from = Math.max(left(), x(days.first()));
        double to = Math.min(right(), x(days.last().plusDays(1)));
        if (to <= from || days.last().getYear() < year || days.first().getYear() > year) {
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
        double days = LocalDate.of(year, 12, 31).getDayOfYear();
        long since = day.toEpochDay() - LocalDate.of(year, 1, 1).toEpochDay();
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
