package throughline.export.report;

import throughline.draw.Ink;
import throughline.draw.Surface;
import throughline.draw.TextLine;
import throughline.text.TextMetrics;
import throughline.text.Weight;

/**
 * How a text is set.
 *
 * @param size of the font, in points
 * @param leading distance of baselines, in points
 */
public record TextStyle(Weight weight, double size, double leading, Ink ink) {

    /** Leading of 1.35, which suits columns of small text. */
    public static TextStyle of(Weight weight, double size, Ink ink) {
        return new TextStyle(weight, size, 1.35 * size, ink);
    }

    /** The width of a line, in points. */
    public double width(String line) {
        return TextMetrics.width(line, weight, size);
    }

    /** Draws a line whose room begins at {@code top}, its capitals and descenders in the middle of the leading. */
    public void draw(Surface surface, String line, double x, double top) {
        double baseline = top + (leading + TextMetrics.capHeight(size) - TextMetrics.descent(size) / 2) / 2;
        surface.text(new TextLine(line, x, baseline, width(line), weight, size, 0, ink));
    }
}
