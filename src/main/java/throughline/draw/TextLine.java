package throughline.draw;

import throughline.text.Weight;

/**
 * One line of text.
 *
 * @param text as the plan has it; surfaces draw {@code TextMetrics.drawable} of it
 * @param x left edge
 * @param baseline y of the baseline
 * @param width the width it was measured with, which surfaces fit it into
 * @param size of the font, in units
 * @param letterSpacing extra units after each character
 */
public record TextLine(
        String text,
        double x,
        double baseline,
        double width,
        Weight weight,
        double size,
        double letterSpacing,
        Ink ink) {}
