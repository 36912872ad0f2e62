package throughline.desktop.timeline;

import java.time.LocalDate;
import javafx.scene.canvas.GraphicsContext;
import org.jspecify.annotations.Nullable;
import throughline.desktop.timeline.TimelineRow.Mark;
import throughline.draw.Theme;
import throughline.draw.Theme.Token;

/** Draws above the timeline what changes with the pointer and with playing: rings around marks, the day played. */
final class TimelineOver {

    private final GraphicsContext out;
    private final TimelineBrush brush;
    private final TimelineShapes shapes;

    TimelineOver(GraphicsContext out, TimelineShapes shapes, Theme theme) {
        this.out = out;
        this.brush = new TimelineBrush(out, theme, shapes.type());
        this.shapes = shapes;
    }

    /**
     * Draws it.
     *
     * @param hovered id of the station or touchpoint under the pointer; null for none
     * @param played the day played; null for none
     */
    void paint(@Nullable String hovered, @Nullable LocalDate played) {
        out.clearRect(0, 0, shapes.width(), shapes.height());
        double foot = shapes.height() - shapes.foot();
        out.save();
        brush.clip(shapes.names(), 0, shapes.width() - shapes.names(), foot);
        out.setStroke(brush.color(Token.ACCENT));
        if (played != null) {
            out.setLineWidth(2.5);
            double x = shapes.x(played.atTime(12, 0));
            brush.line(x, shapes.calendar() / 2, x, foot);
        }
        if (hovered != null) {
            out.setLineWidth(2.5);
            brush.clip(0, shapes.calendar(), shapes.width(), foot - shapes.calendar());
            for (int i = 0; i < shapes.lines().size(); i++) {
                if (shapes.lines().get(i) instanceof TimelineRow row && shapes.top(i) < foot) {
                    rings(row, shapes.middle(i), hovered);
                }
            }
        }
        out.restore();
    }

    private void rings(TimelineRow row, double middle, String hovered) {
        double r = shapes.markRadius() + 3;
        for (Mark mark : row.marks()) {
            if (mark.touchpoint().station().equals(hovered)
                    || mark.touchpoint().id().equals(hovered)) {
                mark.times().stream()
                        .mapToDouble(shapes::x)
                        .filter(x -> x > shapes.names() - r && x < shapes.width() + r)
                        .forEach(x -> out.strokeOval(x - r, middle - r, 2 * r, 2 * r));
            }
        }
    }
}
