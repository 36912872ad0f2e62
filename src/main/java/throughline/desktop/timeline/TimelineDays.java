package throughline.desktop.timeline;

import java.util.Set;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import throughline.desktop.timeline.TimelineShapes.Box;
import throughline.draw.Theme.Token;
import throughline.plan.Blackout;

/** Draws blackouts as hatched bands down through the rows, holidays as bands with a dot under their day. */
final class TimelineDays {

    private static final double HATCH = 9;
    private static final double DOT = 3;

    private final GraphicsContext out;
    private final TimelineBrush brush;
    private final TimelineShapes shapes;

    TimelineDays(TimelineBrush brush, TimelineShapes shapes) {
        this.out = brush.out();
        this.brush = brush;
        this.shapes = shapes;
    }

    /**
     * Draws them.
     *
     * @param selection ids of what is selected
     * @param marked days that a hand is drawing over; null for none
     */
    void paint(Set<String> selection, @Nullable DaySpan marked) {
        for (Blackout days : shapes.content().days()) {
            Box band = shapes.band(days.first(), days.last());
            if (band.right() >= shapes.names() && band.x() <= shapes.width()) {
                band(days, band, selection.contains(days.id()));
            }
        }
        if (marked != null) {
            Box band = shapes.band(marked.first(), marked.last());
            fill(band.x(), band.y(), band.width(), band.height(), Token.ACCENT, 0.35);
        }
    }

    private void band(Blackout days, Box band, boolean chosen) {
        if (days.kind() == Blackout.Kind.BLACKOUT) {
            hatch(band, chosen);
        } else {
            fill(band.x(), band.y(), band.width(), band.height(), Token.BORDER, 0.35);
            out.setFill(brush.color(chosen ? Token.ACCENT : Token.MUTED));
            double middle = band.x() + band.width() / 2;
            out.fillOval(middle - DOT, shapes.calendar() - 2.5 * DOT, 2 * DOT, 2 * DOT);
        }
        if (chosen) {
            out.setStroke(brush.color(Token.ACCENT));
            out.setLineWidth(2);
            out.strokeRect(band.x() + 1, band.y() + 1, Math.max(1, band.width() - 2), band.height());
        }
    }

    private void hatch(Box band, boolean chosen) {
        double left = Math.max(band.x(), shapes.names());
        double right = Math.min(band.right(), shapes.width());
        fill(left, band.y(), right - left, band.height(), Token.BORDER, 0.4);
        out.setStroke(pale(chosen ? Token.ACCENT : Token.MUTED, 0.6));
        out.setLineWidth(1);
        double foot = band.y() + band.height();
        // Only as far as can be seen: a band may be years long.
        for (double x = Math.floor((left - band.height()) / HATCH) * HATCH; x < right; x += HATCH) {
            double from = Math.max(x, left);
            double to = Math.min(x + band.height(), right);
            if (from < to) {
                out.strokeLine(from, foot - (from - x), to, foot - (to - x));
            }
        }
    }

    private void fill(double x, double y, double width, double height, Token token, double opacity) {
        out.setFill(pale(token, opacity));
        out.fillRect(x, y, width, height);
    }

    private Color pale(Token token, double opacity) {
        return brush.color(token).deriveColor(0, 1, 1, opacity);
    }
}
