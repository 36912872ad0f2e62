package throughline.text;

import java.text.Bidi;

/**
 * A stretch of text in one typeface, ready to draw from left to right.
 *
 * @param text what to draw, in visual order; every character has a glyph in the typeface
 * @param typeface the font that has it
 * @param emWidth the sum of the advances in em: times the font size gives the width
 */
public record TextRun(String text, Typeface typeface, double emWidth) {

    /**
     * Whether the run holds right-to-left letters. They stand in visual order already, so a surface that orders text by
     * itself (JavaFX, a browser) would turn them round again: there, fill {@link TextMetrics#outline} in its place.
     */
    public boolean rightToLeft() {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }
}
