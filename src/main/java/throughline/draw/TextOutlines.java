package throughline.draw;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import throughline.text.TextMetrics;

/** Lines of text as shapes of the bundled fonts, fitted into their width. */
public final class TextOutlines {

    private static final double TO_CUBIC = 2.0 / 3;

    private TextOutlines() {}

    /** The glyphs in place, as wide as the line says. */
    public static Path2D path(TextLine line) {
        double size = line.size();
        double spacing = line.letterSpacing();
        double natural = TextMetrics.width(line.text(), line.weight(), size, spacing);
        AffineTransform place = AffineTransform.getTranslateInstance(line.x(), line.baseline());
        if (natural > 0) {
            place.scale(line.width() / natural, 1);
        }
        Path2D path = TextMetrics.outline(line.text(), line.weight(), size, spacing);
        path.transform(place);
        return path;
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
