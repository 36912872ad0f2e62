package throughline.layout;

import throughline.text.Weight;

/**
 * A placed line of a name.
 *
 * @param text the words; empty for a row of marks, which the painter fills
 * @param x left edge, sheet units
 * @param baseline y of the baseline
 * @param width measured width
 * @param spacing extra space between letters
 * @param handOver true if it names another team and is drawn with the hand-over sign before it, inside {@code width}
 */
public record NameLine(
        String text,
        double x,
        double baseline,
        double width,
        double size,
        Weight weight,
        double spacing,
        boolean handOver) {

    /** Room that the hand-over sign takes before the words, in font sizes. */
    public static final double SIGN = 1.15;

    private static final double ABOVE = 0.75;
    private static final double BELOW = 0.21;

    /** True for a row of marks. */
    public boolean isMarks() {
        return text.isEmpty();
    }

    NameLine movedBy(double dx, double dy) {
        return new NameLine(text, x + dx, baseline + dy, width, size, weight, spacing, handOver);
    }

    /** The box that the line needs. */
    public Box box() {
        return new Box(x, baseline - ABOVE * size, x + width, baseline + BELOW * size);
    }
}
