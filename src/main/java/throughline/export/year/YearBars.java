package throughline.export.year;

import java.time.LocalDate;
import java.util.function.ToDoubleFunction;
import throughline.draw.Outline;
import throughline.draw.Pen;
import throughline.draw.Theme.Token;
import throughline.plan.WorkState;
import throughline.text.Weight;

/** Draws campaigns as bars, as the timeline does: how far the work is shows in the pattern, never in colour. */
final class YearBars {

    private static final double SMALLEST_NUMBER = 4.5;

    private final YearPen pen;
    private final ToDoubleFunction<LocalDate> across;
    private final double left;
    private final double right;

    YearBars(YearPen pen, ToDoubleFunction<LocalDate> across, double left, double right) {
        this.pen = pen;
        this.across = across;
        this.left = left;
        this.right = right;
    }

    void paint(YearRow row, double y, double high) {
        LocalDate first = row.first();
        LocalDate last = row.last();
        if (first == null || last == null) {
            return;
        }
        double from = Math.max(left, across.applyAsDouble(first));
        double to = Math.min(right, across.applyAsDouble(last.plusDays(1)));
        if (to > from) {
            bar(row.campaign().brief().state(), from, y + high * 0.18, to - from, high * 0.64);
        }
        double r = Math.min(6, high * 0.28);
        for (boolean numbered : new boolean[] {false, true}) {
            row.marks().stream()
                    .filter(mark -> mark.number() > 0 == numbered)
                    .forEach(mark -> mark(mark, y + high / 2, numbered ? r : r / 2));
        }
    }

    private void mark(YearRow.Mark mark, double middle, double r) {
        double x = across.applyAsDouble(mark.day());
        if (x < left || x >= right) {
            return;
        }
        pen.out().fill(Outline.circle(x, middle, r + 0.7), pen.ink(Token.CANVAS));
        pen.out().fill(Outline.circle(x, middle, r), pen.ink(Token.INK));
        double size = r * 1.25;
        if (mark.number() > 0 && size >= SMALLEST_NUMBER) {
            pen.centred(
                    Integer.toString(mark.number()),
                    x,
                    middle + size * 0.36,
                    Weight.SEMIBOLD,
                    size,
                    pen.ink(Token.CANVAS));
        }
    }

    void bar(WorkState state, double x, double y, double width, double height) {
        boolean full = state == WorkState.LIVE || state == WorkState.DONE;
        pen.box(x, y, width, height, 3, pen.ink(full ? Token.BORDER : Token.CANVAS));
        if (state == WorkState.APPROVED) {
            pen.hatch(x, y, width, height, 3.5, pen.ink(Token.FAINT), 0.7);
        } else if (state == WorkState.DONE) {
            pen.box(x + 1, y + height - 2.5, width - 2, 1.6, 0, pen.ink(Token.MUTED));
        }
        Pen line = state == WorkState.IDEA ? Pen.dashed(0.9, false, 3, 2.4) : Pen.butt(0.9);
        pen.frame(x, y, width, height, 3, Token.MUTED, line);
        if (state == WorkState.CANCELLED) {
            pen.line(x, y + height / 2, x + width, y + height / 2, Token.MUTED, 0.9);
        }
    }
}
