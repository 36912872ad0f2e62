package throughline.export.year;

import java.time.LocalDate;
import throughline.draw.Outline;
import throughline.draw.Theme.Token;
import throughline.item.Words;
import throughline.plan.WorkState;
import throughline.text.TextMetrics;
import throughline.text.Weight;

/** The key at the foot of the sheet: what each pattern and sign means. */
final class YearKey {

    private static final double SIZE = 7.5;
    private static final double WIDE = 20;
    private static final double HIGH = 8;

    private final YearPen pen;

    YearKey(YearPen pen) {
        this.pen = pen;
    }

    /** @param beside words behind the key, about what is not on the sheet; empty for none */
    void paint(double x, double y, String beside) {
        YearBars bars = new YearBars(pen, (LocalDate day) -> 0, 0, 0);
        double at = x;
        for (WorkState state : WorkState.values()) {
            bars.bar(state, at, y - HIGH / 2, WIDE, HIGH);
            at = word(Words.say("word.WorkState." + state), at + WIDE, y);
        }
        pen.out().fill(Outline.circle(at + 4, y, 4), pen.ink(Token.INK));
        at = word(Words.say("year.key.touchpoint"), at + 8, y);
        pen.out().fill(Outline.circle(at + 4, y, 2), pen.ink(Token.INK));
        at = word(Words.say("year.key.again"), at + 8, y);
        pen.box(at, y - HIGH / 2, WIDE, HIGH, 0, pen.ink(Token.BORDER).faded(0.4));
        pen.hatch(at, y - HIGH / 2, WIDE, HIGH, 4, pen.ink(Token.MUTED).faded(0.7), 0.5);
        at = word(Words.say("word.Kind.BLACKOUT"), at + WIDE, y);
        pen.box(at, y - HIGH / 2, WIDE, HIGH, 0, pen.ink(Token.BORDER).faded(0.4));
        at = word(Words.say("word.Kind.HOLIDAY"), at + WIDE, y);
        pen.line(at + 2, y - HIGH / 2, at + 2, y + HIGH / 2, Token.ACCENT, 1.2);
        word(Words.say("year.key.today"), at + 4, y);
        if (!beside.isEmpty()) {
            pen.text(beside, x, y + 14, 700, Weight.REGULAR, SIZE, Token.MUTED);
        }
    }

    private double word(String words, double x, double y) {
        pen.text(words, x + 4, y + SIZE * 0.36, 200, Weight.REGULAR, SIZE, Token.INK);
        return x + 4 + TextMetrics.width(words, Weight.REGULAR, SIZE) + 14;
    }
}
