package throughline.desktop.timeline;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import throughline.desktop.timeline.TimelineShapes.Box;
import throughline.draw.Theme;
import throughline.draw.Theme.Token;
import throughline.plan.WorkState;

/**
 * Draws a campaign's bar. How far the work is shows in its pattern: dashed outline for an idea, outline for a draft,
 * hatching for what is approved, full for what is live, full with a line through the foot for what is done, struck
 * through for what is cancelled. An end that nobody has decided has no edge.
 */
final class TimelineBar {

    private static final double ROUND = 8;
    private static final double HATCH = 7;

    private final GraphicsContext out;
    private final Theme theme;

    TimelineBar(GraphicsContext out, Theme theme) {
        this.out = out;
        this.theme = theme;
    }

    /** Draws it, with a ring around it while it is selected, dashed while the keyboard is here. */
    void paint(TimelineRow row, Box box, boolean chosen, boolean focused) {
        WorkState state = row.campaign().brief().state();
        double round = Math.min(ROUND, box.width());
        fill(state, box, round);
        out.setStroke(color(Token.MUTED));
        out.setLineWidth(1.5);
        out.setLineDashes(state == WorkState.IDEA ? new double[] {5, 4} : new double[0]);
        edge(row, box, round);
        out.setLineDashes();
        if (state == WorkState.CANCELLED) {
            out.strokeLine(box.x(), middle(box), box.right(), middle(box));
        }
        if (chosen) {
            out.setStroke(color(Token.ACCENT));
            out.setLineWidth(2.5);
            out.setLineDashes(focused ? new double[] {7, 4} : new double[0]);
            out.strokeRoundRect(box.x() - 2.5, box.y() - 2.5, box.width() + 5, box.height() + 5, round + 5, round + 5);
            out.setLineDashes();
        }
    }

    private void fill(WorkState state, Box box, double round) {
        boolean full = state == WorkState.LIVE || state == WorkState.DONE;
        out.setFill(color(full ? Token.BORDER : state == WorkState.IDEA ? Token.CANVAS : Token.PANEL));
        out.fillRoundRect(box.x(), box.y(), box.width(), box.height(), round, round);
        if (state == WorkState.APPROVED) {
            hatch(box);
        } else if (state == WorkState.DONE) {
            out.setFill(color(Token.MUTED));
            out.fillRect(box.x() + 2, box.y() + box.height() - 5, Math.max(0, box.width() - 4), 3);
        }
    }

    private void hatch(Box box) {
        out.save();
        out.beginPath();
        out.rect(box.x(), box.y(), box.width(), box.height());
        out.clip();
        out.setStroke(color(Token.FAINT));
        out.setLineWidth(1.5);
        // Far outside of what can be seen nothing is drawn: a bar may be years long.
        double from = Math.max(box.x() - box.height(), -box.height());
        double to = Math.min(box.right(), out.getCanvas().getWidth());
        double step = HATCH - (Math.floorMod((long) (from - box.x()), (long) HATCH));
        for (double x = from + step; x < to; x += HATCH) {
            out.strokeLine(x, box.y() + box.height(), x + box.height(), box.y());
        }
        out.restore();
    }

    /** All around, or without the ends that are open. */
    private void edge(TimelineRow row, Box box, double round) {
        boolean begins = row.campaign().starts() != null;
        boolean ends = row.campaign().ends() != null;
        if (begins && ends) {
            out.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), round, round);
            return;
        }
        double below = box.y() + box.height();
        out.strokeLine(box.x(), box.y(), box.right(), box.y());
        out.strokeLine(box.x(), below, box.right(), below);
        if (begins) {
            out.strokeLine(box.x(), box.y(), box.x(), below);
        }
        if (ends) {
            out.strokeLine(box.right(), box.y(), box.right(), below);
        }
    }

    private static double middle(Box box) {
        return box.y() + box.height() / 2;
    }

    private Color color(Token token) {
        return Color.web(theme.ink(token).hex());
    }
}
