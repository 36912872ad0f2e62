package throughline.draw;

import throughline.layout.Box;
import throughline.map.LabelAnchor;
import throughline.text.TextMetrics;
import throughline.text.Weight;
import throughline.text.Wrap;

/** The title at the top left of the picture, and what the picture covers at the top right. */
final class TitleBlock {

    private static final double SIZE = 84;
    private static final double TRACKING = -1.8;
    private static final double SCOPE_SIZE = 36;
    private static final double ABOVE_CONTENT = 67;
    private static final double GAP = 80;

    private TitleBlock() {}

    static void paint(Brush brush, Box content, String title, String scope) {
        brush.surface().open("title", Role.TITLE);
        double baseline = content.y0() - ABOVE_CONTENT;
        double scopeWidth = TextMetrics.width(scope, Weight.REGULAR, SCOPE_SIZE);
        double room = Math.max(content.width() / 3, content.width() - scopeWidth - GAP);
        double size = Math.min(SIZE, SIZE * room / Math.max(1, TextMetrics.width(title, Weight.BOLD, SIZE, TRACKING)));
        brush.text(
                title,
                content.x0(),
                baseline,
                LabelAnchor.START,
                Weight.BOLD,
                size,
                TRACKING * size / SIZE,
                brush.ink(Theme.Token.INK));
        double titleWidth = TextMetrics.width(title, Weight.BOLD, size, TRACKING * size / SIZE);
        double left = content.width() - titleWidth - GAP;
        Wrap.lines(scope, Weight.REGULAR, SCOPE_SIZE, Math.max(left, 100), 1)
                .forEach(line -> brush.text(
                        line,
                        content.x1(),
                        baseline - 2,
                        LabelAnchor.END,
                        Weight.REGULAR,
                        SCOPE_SIZE,
                        brush.ink(Theme.Token.MUTED)));
        brush.surface().close();
    }
}
