package throughline.desktop.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;
import throughline.desktop.timeline.TimeScale.Span;
import throughline.desktop.timeline.TimelineRow.Mark;
import throughline.draw.Theme;
import throughline.draw.Theme.Token;
import throughline.item.Words;
import throughline.text.TextMetrics;
import throughline.text.Weight;

/** Draws the timeline. A campaign's state is told by the pattern of its bar, never by colour. */
final class TimelinePainter {

    private static final double TEXT = 12;
    private static final double SMALL = 11;
    private static final double PAD = 8;

    private final GraphicsContext out;
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
        this.shapes = shapes;
        this.theme = theme;
        this.selection = selection;
        this.focused = focused;
    }

    /**
     * Draws all of it.
     *
     * @param now the moment to mark, wall clock of the plan
     */
    void paint(LocalDateTime now) {
        out.setFill(color(Token.CANVAS));
        out.fillRect(0, 0, shapes.width(), shapes.height());
        out.setTextBaseline(VPos.CENTER);
        out.save();
        clip(shapes.names(), 0, shapes.width() - shapes.names(), shapes.height());
        calendar(now.toLocalDate());
        out.restore();
        out.save();
        clip(0, shapes.calendar(), shapes.width(), shapes.height() - shapes.calendar());
        for (int row = 0; row < shapes.rows().size(); row++) {
            if (shapes.top(row) < shapes.height() && shapes.top(row + 1) > shapes.calendar()) {
                row(row, now);
            }
        }
        out.restore();
        out.setStroke(color(Token.BORDER));
        out.setLineWidth(1);
        line(0, shapes.calendar(), shapes.width(), shapes.calendar());
        line(shapes.names(), 0, shapes.names(), shapes.height());
    }

    private void calendar(LocalDate today) {
        TimeAxis axis = shapes.axis();
        double wide = shapes.width() - shapes.names();
        TimeScale scale = TimeScale.of(axis, shapes.type());
        double half = shapes.calendar() / 2;
        if (scale.showsDays()) {
            weekends(axis, wide);
        }
        out.setFill(color(Token.ACCENT_FILL));
        out.fillRect(shapes.names() + axis.x(today), half, Math.max(2, axis.perDay()), shapes.height() - half);
        out.setLineWidth(1);
        for (Span span : scale.fine(axis, wide, shapes.type())) {
            boolean isToday = scale == TimeScale.DAYS && span.first().equals(today);
            out.setStroke(color(Token.BORDER));
            double x = shapes.names() + axis.x(span.first());
            line(x, half, x, shapes.height());
            out.setFill(color(isToday ? Token.ACCENT : Token.MUTED));
            out.setFont(font(SMALL, isToday));
            if (scale == TimeScale.DAYS) {
                out.setTextAlign(TextAlignment.CENTER);
                out.fillText(span.label(), x + axis.perDay() / 2, half * 1.5);
            } else {
                out.setTextAlign(TextAlignment.LEFT);
                out.fillText(span.label(), x + 4, half * 1.5);
            }
        }
        for (Span span : scale.coarse(axis, wide)) {
            double x = shapes.names() + axis.x(span.first());
            double end = shapes.names() + axis.x(span.next());
            line(x, 0, x, half);
            // The name of what begins before the left edge stays in view.
            double at = Math.max(x, shapes.names()) + PAD;
            if (TextMetrics.width(span.label(), Weight.SEMIBOLD, TEXT * shapes.type()) < end - at - PAD) {
                out.setTextAlign(TextAlignment.LEFT);
                out.setFont(font(TEXT, true));
                out.setFill(color(Token.INK));
                out.fillText(span.label(), at, half / 2);
            }
        }
    }

    private void weekends(TimeAxis axis, double wide) {
        out.setFill(color(Token.PANEL));
        for (LocalDate day = axis.day(0); axis.x(day) < wide; day = day.plusDays(1)) {
            if (day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue()) {
                out.fillRect(shapes.names() + axis.x(day), shapes.calendar() / 2, axis.perDay(), shapes.height());
            }
        }
    }

    private void row(int index, LocalDateTime now) {
        TimelineRow row = shapes.rows().get(index);
        boolean chosen = selection.contains(row.campaign().id());
        out.save();
        clip(shapes.names(), shapes.calendar(), shapes.width() - shapes.names(), shapes.height());
        shapes.bar(index).ifPresent(box -> new TimelineBar(out, theme).paint(row, box, chosen, focused));
        out.setStroke(color(Token.ACCENT));
        out.setLineWidth(2);
        line(shapes.x(now), shapes.top(index), shapes.x(now), shapes.top(index + 1));
        for (Mark mark : row.marks()) {
            boolean picked = selection.contains(mark.touchpoint().id());
            // Later times of the same touchpoint are dots below, so that its number stays readable.
            mark.times().stream().skip(1).forEach(time -> again(shapes.x(time), shapes.middle(index), picked));
        }
        for (Mark mark : row.marks()) {
            boolean picked = selection.contains(mark.touchpoint().id());
            mark(mark, shapes.x(mark.times().getFirst()), shapes.middle(index), picked);
        }
        undated(row, index);
        out.restore();
        name(row, index, chosen);
        out.setStroke(color(Token.BORDER));
        out.setLineWidth(1);
        line(0, shapes.top(index + 1), shapes.width(), shapes.top(index + 1));
    }

    private void mark(Mark mark, double x, double y, boolean picked) {
        double r = shapes.markRadius();
        if (x < shapes.names() - 2 * r || x > shapes.width() + 2 * r) {
            return;
        }
        if (picked) {
            disc(x, y, r + 4, color(Token.CANVAS));
            out.setStroke(color(Token.ACCENT));
            out.setLineWidth(2.5);
            out.setLineDashes(focused ? new double[] {4, 2.5} : new double[0]);
            out.strokeOval(x - r - 3, y - r - 3, 2 * r + 6, 2 * r + 6);
            out.setLineDashes();
        }
        disc(x, y, r + 1.5, color(Token.CANVAS));
        disc(x, y, r, color(picked ? Token.ACCENT : Token.INK));
        out.setFill(color(Token.CANVAS));
        out.setTextAlign(TextAlignment.CENTER);
        out.setFont(font(mark.number() > 9 ? 9 : 10.5, true));
        out.fillText(Integer.toString(mark.number()), x, y);
    }

    private void again(double x, double y, boolean picked) {
        if (x > shapes.names() - shapes.markRadius() && x < shapes.width() + shapes.markRadius()) {
            double r = shapes.markRadius() / 2;
            disc(x, y, r + 1.5, color(Token.CANVAS));
            disc(x, y, r, color(picked ? Token.ACCENT : Token.INK));
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
        double size = SMALL * shapes.type();
        double wide = TextMetrics.width(words, Weight.REGULAR, size) + 2 * PAD;
        double high = size + PAD;
        double x = shapes.width() - wide - PAD;
        double y = shapes.middle(index) - high / 2;
        out.setFill(color(Token.CANVAS));
        out.fillRoundRect(x, y, wide, high, high, high);
        out.setStroke(color(Token.BORDER));
        out.setLineWidth(1);
        out.strokeRoundRect(x, y, wide, high, high, high);
        out.setFill(color(Token.MUTED));
        out.setTextAlign(TextAlignment.CENTER);
        out.setFont(font(SMALL, false));
        out.fillText(words, x + wide / 2, shapes.middle(index));
    }

    private void name(TimelineRow row, int index, boolean chosen) {
        if (chosen) {
            out.setFill(color(Token.ACCENT_FILL));
            out.fillRect(0, shapes.top(index), shapes.names(), shapes.rowHeight());
        }
        out.setFill(color(Token.INK));
        out.setTextAlign(TextAlignment.LEFT);
        out.setFont(font(TEXT, chosen));
        Weight weight = chosen ? Weight.SEMIBOLD : Weight.REGULAR;
        double room = shapes.names() - 3 * PAD;
        out.fillText(fit(row.name(), weight, TEXT * shapes.type(), room), 2 * PAD, shapes.middle(index));
    }

    /** As much of the words as there is room for. */
    private static String fit(String words, Weight weight, double size, double room) {
        if (TextMetrics.width(words, weight, size) <= room) {
            return words;
        }
        int end = words.codePointCount(0, words.length());
        String shorter = words;
        while (end > 0 && TextMetrics.width(shorter, weight, size) > room) {
            end--;
            shorter = words.substring(0, words.offsetByCodePoints(0, end)).stripTrailing() + "…";
        }
        return shorter;
    }

    private void line(double fromX, double fromY, double toX, double toY) {
        out.strokeLine(Math.round(fromX) + 0.5, fromY, Math.round(toX) + 0.5, toY);
    }

    private void clip(double x, double y, double width, double height) {
        out.beginPath();
        out.rect(x, y, width, height);
        out.clip();
    }

    private Font font(double size, boolean strong) {
        return Font.font("Inter", strong ? FontWeight.SEMI_BOLD : FontWeight.NORMAL, size * shapes.type());
    }

    private Color color(Token token) {
        return Color.web(theme.ink(token).hex());
    }
}
