package throughline.desktop.timeline;

import java.time.LocalDateTime;
import java.util.Set;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import throughline.desktop.timeline.TimelineRow.Mark;
import throughline.draw.Theme;
import throughline.draw.Theme.Token;
import throughline.item.Words;
import throughline.text.TextMetrics;
import throughline.text.Weight;

/** Draws the timeline. A campaign's state is told by the pattern of its bar, never by colour. */
final class TimelinePainter {

    private static final double PAD = 8;

    private final GraphicsContext out;
    private final TimelineBrush brush;
    private final TimelineShapes shapes;
    private final Theme theme;
    private final Set<String> selection;
    private final boolean focused;

    /**
     * @param selection ids of what is selected
     * @param focused true while the keyboard is here
     */
    TimelinePainter(GraphicsContext out, TimelineShapes shapes, Theme theme, Set<String> selection, boolean focused) {
        this.out = out;
        this.brush = new TimelineBrush(out, theme, shapes.type());
        this.shapes = shapes;
        this.theme = theme;
        this.selection = selection;
        this.focused = focused;
    }

    /**
     * Draws all of it.
     *
     * @param now the moment to mark, wall clock of the plan
     * @param marked days that a hand is drawing over; null for none
     */
    void paint(LocalDateTime now, @Nullable DaySpan marked) {
        out.setFill(brush.color(Token.CANVAS));
        out.fillRect(0, 0, shapes.width(), shapes.height());
        out.setTextBaseline(VPos.CENTER);
        out.save();
        brush.clip(shapes.names(), 0, shapes.width() - shapes.names(), shapes.height());
        new TimelineCalendar(brush, shapes).paint(now.toLocalDate());
        new TimelineDays(brush, shapes).paint(selection, marked);
        out.restore();
        out.save();
        double rows = shapes.height() - shapes.calendar() - shapes.foot();
        brush.clip(0, shapes.calendar(), shapes.width(), rows);
        TimelineWeeks weeks = new TimelineWeeks(brush, shapes);
        for (int i = 0; i < shapes.lines().size(); i++) {
            if (shapes.top(i) < shapes.height() && shapes.top(i + 1) > shapes.calendar()) {
                switch (shapes.lines().get(i)) {
                    case TimelineRow row -> row(row, i, now);
                    case TimelineGroup group -> weeks.heading(group, i);
                }
            }
        }
        out.restore();
        weeks.foot();
        out.setStroke(brush.color(Token.BORDER));
        out.setLineWidth(1);
        brush.line(0, shapes.calendar(), shapes.width(), shapes.calendar());
        brush.line(shapes.names(), 0, shapes.names(), shapes.height());
    }

    private void row(TimelineRow row, int index, LocalDateTime now) {
        boolean chosen = selection.contains(row.campaign().id());
        out.save();
        brush.clip(shapes.names(), shapes.calendar(), shapes.width() - shapes.names(), shapes.height());
        shapes.bar(index).ifPresent(box -> new TimelineBar(out, theme).paint(row, box, chosen, focused));
        out.setStroke(brush.color(Token.ACCENT));
        out.setLineWidth(2);
        brush.line(shapes.x(now), shapes.top(index), shapes.x(now), shapes.top(index + 1));
        for (Mark mark : row.marks()) {
            boolean picked = selection.contains(mark.touchpoint().id());
            // Later times of the same touchpoint are small dots, under all numbers, so that those stay readable.
            mark.times().stream().skip(1).forEach(time -> again(shapes.x(time), shapes.middle(index), picked));
        }
        for (Mark mark : row.marks()) {
            boolean picked = selection.contains(mark.touchpoint().id());
            mark(mark, shapes.x(mark.times().getFirst()), shapes.middle(index), picked);
        }
        undated(row, index);
        out.restore();
        name(row, index, chosen);
        out.setStroke(brush.color(Token.BORDER));
        out.setLineWidth(1);
        brush.line(0, shapes.top(index + 1), shapes.width(), shapes.top(index + 1));
    }

    private void mark(Mark mark, double x, double y, boolean picked) {
        double r = shapes.markRadius();
        if (x < shapes.names() - 2 * r || x > shapes.width() + 2 * r) {
            return;
        }
        if (picked) {
            disc(x, y, r + 4, brush.color(Token.CANVAS));
            out.setStroke(brush.color(Token.ACCENT));
            out.setLineWidth(2.5);
            out.setLineDashes(focused ? new double[] {4, 2.5} : new double[0]);
            out.strokeOval(x - r - 3, y - r - 3, 2 * r + 6, 2 * r + 6);
            out.setLineDashes();
        }
        disc(x, y, r + 1.5, brush.color(Token.CANVAS));
        disc(x, y, r, brush.color(picked ? Token.ACCENT : Token.INK));
        out.setFill(brush.color(Token.CANVAS));
        out.setTextAlign(TextAlignment.CENTER);
        out.setFont(brush.font(mark.number() > 9 ? 9 : 10.5, true));
        out.fillText(Integer.toString(mark.number()), x, y);
    }

    private void again(double x, double y, boolean picked) {
        if (x > shapes.names() - shapes.markRadius() && x < shapes.width() + shapes.markRadius()) {
            double r = shapes.markRadius() / 2;
            disc(x, y, r + 1.5, brush.color(Token.CANVAS));
            disc(x, y, r, brush.color(picked ? Token.ACCENT : Token.INK));
        }
    }

    private void disc(double x, double y, double radius, Color fill) {
        out.setFill(fill);
        out.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    /** At the right edge, whatever part of the calendar is in view. */
    private void undated(TimelineRow row, int index) {
        boolean noDates = row.first() == null;
        if (row.undated() == 0 && !noDates) {
            return;
        }
        String words = row.undated() == 0
                ? Words.say("timeline.undated")
                : Words.say("timeline.undated.touchpoints", row.undated());
        double size = TimelineBrush.SMALL * shapes.type();
        double wide = TextMetrics.width(words, Weight.REGULAR, size) + 2 * PAD;
        double high = size + PAD;
        double x = shapes.width() - wide - PAD;
        double y = shapes.middle(index) - high / 2;
        out.setFill(brush.color(Token.CANVAS));
        out.fillRoundRect(x, y, wide, high, high, high);
        out.setStroke(brush.color(Token.BORDER));
        out.setLineWidth(1);
        out.strokeRoundRect(x, y, wide, high, high, high);
        out.setFill(brush.color(Token.MUTED));
        out.setTextAlign(TextAlignment.CENTER);
        out.setFont(brush.font(TimelineBrush.SMALL, false));
        out.fillText(words, x + wide / 2, shapes.middle(index));
    }

    private void name(TimelineRow row, int index, boolean chosen) {
        if (chosen) {
            out.setFill(brush.color(Token.ACCENT_FILL));
            out.fillRect(0, shapes.top(index), shapes.names(), shapes.rowHeight());
        }
        out.setFill(brush.color(Token.INK));
        out.setTextAlign(TextAlignment.LEFT);
        out.setFont(brush.font(TimelineBrush.TEXT, chosen));
        Weight weight = chosen ? Weight.SEMIBOLD : Weight.REGULAR;
        double room = shapes.names() - 3 * PAD;
        out.fillText(
                TimelineBrush.fit(row.name(), weight, TimelineBrush.TEXT * shapes.type(), room),
                2 * PAD,
                shapes.middle(index));
    }
}
