package throughline.desktop.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;
import throughline.desktop.timeline.TimeScale.Span;
import throughline.draw.Theme.Token;
import throughline.text.TextMetrics;
import throughline.text.Weight;

/** Draws the calendar above the rows and what of it goes down through them: weekends, today, lines between its parts. */
final class TimelineCalendar {

    private static final double PAD = 8;

    private final GraphicsContext out;
    private final TimelineBrush brush;
    private final TimelineShapes shapes;

    TimelineCalendar(TimelineBrush brush, TimelineShapes shapes) {
        this.out = brush.out();
        this.brush = brush;
        this.shapes = shapes;
    }

    /** Draws it, over the whole height. */
    void paint(LocalDate today) {
        TimeAxis axis = shapes.axis();
        double wide = shapes.width() - shapes.names();
        TimeScale scale = TimeScale.of(axis, shapes.type());
        double half = shapes.calendar() / 2;
        if (scale.showsDays()) {
            weekends(axis, wide);
        }
        out.setFill(brush.color(Token.ACCENT_FILL));
        out.fillRect(shapes.names() + axis.x(today), half, Math.max(2, axis.perDay()), shapes.height() - half);
        out.setLineWidth(1);
        for (Span span : scale.fine(axis, wide, shapes.type())) {
            boolean isToday = scale == TimeScale.DAYS && span.first().equals(today);
            out.setStroke(brush.color(Token.BORDER));
            double x = shapes.names() + axis.x(span.first());
            brush.line(x, half, x, shapes.height());
            out.setFill(brush.color(isToday ? Token.ACCENT : Token.MUTED));
            out.setFont(brush.font(TimelineBrush.SMALL, isToday));
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
            brush.line(x, 0, x, half);
            // The name of what begins before the left edge stays in view.
            double at = Math.max(x, shapes.names()) + PAD;
            if (TextMetrics.width(span.label(), Weight.SEMIBOLD, TimelineBrush.TEXT * shapes.type()) < end - at - PAD) {
                out.setTextAlign(TextAlignment.LEFT);
                out.setFont(brush.font(TimelineBrush.TEXT, true));
                out.setFill(brush.color(Token.INK));
                out.fillText(span.label(), at, half / 2);
            }
        }
    }

    private void weekends(TimeAxis axis, double wide) {
        out.setFill(brush.color(Token.PANEL));
        for (LocalDate day = axis.day(0); axis.x(day) < wide; day = day.plusDays(1)) {
            if (day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue()) {
                out.fillRect(shapes.names() + axis.x(day), shapes.calendar() / 2, axis.perDay(), shapes.height());
            }
        }
    }
}
