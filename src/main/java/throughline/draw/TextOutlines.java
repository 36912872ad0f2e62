package throughline.draw;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import throughline.text.TextMetrics;
import throughline.text.Weight;

/** Lines of text as shapes of the bundled fonts, fitted into their width. */
public final class TextOutlines {

    private static final double TO_CUBIC = 2.0 / 3;

    private static final int REMEMBERED = 20_000;
    private static final int LONGEST_REMEMBERED = 64;
    private static final Map<Letters, Path2D> OUTLINES = new ConcurrentHashMap<>();

    /** What glyphs look like at size 1. */
    private record Letters(String text, Weight weight, double letterSpacing) {

        Path2D outline() {
            return TextMetrics.outline(text, weight, 1, letterSpacing);
        }
    }

    private TextOutlines() {}

    /** The glyphs in place, as wide as the line says. */
    public static Path2D path(TextLine line) {
        return new Path2D.Double(unplaced(line), placement(line));
    }

    /** The glyphs at size 1 from (0, 0) to the right, y down. Shared between all who ask: not to be changed. */
    public static Path2D unplaced(TextLine line) {
        Letters letters =
                new Letters(line.text(), line.weight(), line.size() > 0 ? line.letterSpacing() / line.size() : 0);
        if (line.text().length() > LONGEST_REMEMBERED) {
            return letters.outline();
        }
        // A map's names are drawn for each step of a zoom; forgetting all at once is simpler than an order of use.
        if (OUTLINES.size() > REMEMBERED) {
            OUTLINES.clear();
        }
        return OUTLINES.computeIfAbsent(letters, Letters::outline);
    }

    /** Where the glyphs of size 1 belong, fitted into the line's width. */
    public static AffineTransform placement(TextLine line) {
        double size = line.size();
        double natural = TextMetrics.width(line.text(), line.weight(), size, line.letterSpacing());
        double fit = natural > 0 ? line.width() / natural : 1;
        return new AffineTransform(size * fit, 0, 0, size, line.x(), line.baseline());
    }

    /** The same as an outline. */
    public static Outline of(TextLine line) {
        Outline.Builder outline = Outline.builder();
        double[] p = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator steps = path(line).getPathIterator(null); !steps.isDone(); steps.next()) {
            switch (steps.currentSegment(p)) {
                case PathIterator.SEG_MOVETO -> outline.move(x = p[0], y = p[1]);
                case PathIterator.SEG_LINETO -> outline.line(x = p[0], y = p[1]);
                case PathIterator.SEG_QUADTO -> {
                    outline.curve(
                            x + (p[0] - x) * TO_CUBIC,
                            y + (p[1] - y) * TO_CUBIC,
                            p[2] + (p[0] - p[2]) * TO_CUBIC,
                            p[3] + (p[1] - p[3]) * TO_CUBIC,
                            p[2],
                            p[3]);
                    x = p[2];
                    y = p[3];
                }
                case PathIterator.SEG_CUBICTO -> outline.curve(p[0], p[1], p[2], p[3], x = p[4], y = p[5]);
                default -> outline.close();
            }
        }
        return outline.build();
    }
}
