package throughline.desktop.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Objects;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;
import throughline.check.Totals;
import throughline.check.pressure.PressureWeek;
import throughline.desktop.parts.TotalsWords;
import throughline.draw.Theme.Token;
import throughline.item.Words;
import throughline.text.TextMetrics;
import throughline.text.Weight;

/**
 * Draws what is counted by week and month: the headings of groups with messages per person, and the strips at the foot. A
 * week above the cap has a triangle and its figures, such as "5 of 3", wherever there is room.
 */
final class TimelineWeeks {

    private static final double PAD = 8;
    private static final double SIGN = 5;

    private final GraphicsContext out;
    private final TimelineBrush brush;
    private final TimelineShapes shapes;

    TimelineWeeks(TimelineBrush brush, TimelineShapes shapes) {
        this.out = brush.out();
        this.brush = brush;
        this.shapes = shapes;
    }

    /** The heading of a group. */
    void heading(TimelineGroup group, int index) {
        double top = shapes.top(index);
        ground(top, shapes.rowHeight());
        name(Words.say("timeline.group.named", group.name(), group.rows()), top + shapes.rowHeight() / 2, true);
        weeks(group.weeks(), top + shapes.rowHeight() / 2);
        out.setStroke(brush.color(Token.BORDER));
        out.setLineWidth(1);
        brush.line(0, top + shapes.rowHeight(), shapes.width(), top + shapes.rowHeight());
    }

    /** The strips at the foot. */
    void foot() {
        if (shapes.hasPressure()) {
            ground(shapes.pressureTop(), shapes.strip());
            double middle = shapes.pressureTop() + shapes.strip() / 2;
            name(Words.say("timeline.pressure"), middle, false);
            weeks(shapes.content().over().values(), middle);
        }
        Totals totals = shapes.content().totals();
        if (shapes.hasTotals() && totals != null) {
            ground(shapes.totalsTop(), shapes.strip());
            double middle = shapes.totalsTop() + shapes.strip() / 2;
            name(Words.say("timeline.totals"), middle, false);
            totals.byMonth().forEach((month, sum) -> month(month, sum, middle));
        }
    }

    private void ground(double top, double height) {
        out.setFill(brush.color(Token.PANEL));
        out.fillRect(0, top, shapes.width(), height);
        out.setStroke(brush.color(Token.BORDER));
        out.setLineWidth(1);
        brush.line(0, top, shapes.width(), top);
    }

    private void name(String words, double middle, boolean strong) {
        out.setTextAlign(TextAlignment.LEFT);
        out.setFont(brush.font(strong ? TimelineBrush.TEXT : TimelineBrush.SMALL, strong));
        out.setFill(brush.color(strong ? Token.INK : Token.MUTED));
        double size = (strong ? TimelineBrush.TEXT : TimelineBrush.SMALL) * shapes.type();
        Weight weight = strong ? Weight.SEMIBOLD : Weight.REGULAR;
        out.fillText(TimelineBrush.fit(words, weight, size, shapes.names() - 2 * PAD), PAD, middle);
    }

    private void weeks(Collection<PressureWeek> weeks, double middle) {
        out.save();
        brush.clip(shapes.names(), 0, shapes.width() - shapes.names(), shapes.height());
        for (PressureWeek week : weeks) {
            double from = shapes.x(week.monday().atStartOfDay());
            double to = shapes.x(week.monday().plusWeeks(1).atStartOfDay());
            if (to > shapes.names() && from < shapes.width()) {
                week(week, from, to, middle);
            }
        }
        out.restore();
    }

    private void week(PressureWeek week, double from, double to, double middle) {
        boolean over = week.isOver();
        double size = TimelineBrush.SMALL * shapes.type();
        String words = over
                ? Words.say("timeline.week.over", week.messages(), week.cap().most())
                : Integer.toString(week.messages());
        boolean fits = TextMetrics.width(words, Weight.SEMIBOLD, size) + (over ? 3 * SIGN : 0) < to - from;
        double centre = (from + to) / 2;
        if (over) {
            double text = fits ? TextMetrics.width(words, Weight.SEMIBOLD, size) / 2 + 2 : 0;
            sign(centre - text, middle);
            centre += fits ? SIGN + 2 : 0;
        }
        if (fits) {
            out.setTextAlign(TextAlignment.CENTER);
            out.setFont(brush.font(TimelineBrush.SMALL, over));
            out.setFill(brush.color(over ? Token.MISSING : Token.MUTED));
            out.fillText(words, centre, middle);
        }
    }

    /** A triangle with its point up, so that it differs by shape and not by colour alone. */
    private void sign(double x, double middle) {
        double r = SIGN * shapes.type();
        out.setFill(brush.color(Token.MISSING));
        out.fillPolygon(
                new double[] {x - r, x + r, x}, new double[] {middle + r * 0.8, middle + r * 0.8, middle - r}, 3);
    }

    private void month(YearMonth month, Totals.Sum sum, double middle) {
        LocalDate first = month.atDay(1);
        double from = Math.max(shapes.names(), shapes.x(first.atStartOfDay()));
        double to = Math.min(
                shapes.width(), shapes.x(first.plus(1, ChronoUnit.MONTHS).atStartOfDay()));
        double size = TimelineBrush.SMALL * shapes.type();
        String currency =
                Objects.requireNonNull(shapes.content().plan()).sheet().currency();
        for (String words : TotalsWords.longToShort(sum, currency)) {
            if (TextMetrics.width(words, Weight.REGULAR, size) + PAD < to - from) {
                out.setTextAlign(TextAlignment.LEFT);
                out.setFont(brush.font(TimelineBrush.SMALL, false));
                out.setFill(brush.color(Token.INK));
                out.fillText(words, from + 4, middle);
                return;
            }
        }
    }
}
