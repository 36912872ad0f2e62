package throughline.text;

import java.text.Bidi;
import java.util.List;
import java.util.regex.MatchResult;

/** Puts the graphemes of a line into the order in which they stand on paper, from left to right. */
final class VisualOrder {
    /** Each character beside its mirror image; the JDK knows which characters are mirrored, but not into what. */
    private static final String MIRRORED = "()[]{}<>«»‹›≤≥⟨⟩";

    private VisualOrder() {}

    static boolean isNeeded(String line) {
        return Bidi.requiresBidi(line.toCharArray(), 0, line.length());
    }

    /** The graphemes in visual order, each turned round by itself where it is read from right to left. */
    static List<String> of(String line, List<MatchResult> graphemes) {
        Bidi bidi = new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        byte[] levels = new byte[graphemes.size()];
        String[] ordered = new String[graphemes.size()];
        for (int i = 0; i < ordered.length; i++) {
            MatchResult grapheme = graphemes.get(i);
            levels[i] = (byte) bidi.getLevelAt(grapheme.start());
            ordered[i] = levels[i] % 2 == 1 ? turned(grapheme.group()) : grapheme.group();
        }
        Bidi.reorderVisually(levels, 0, ordered, 0, ordered.length);
        return List.of(ordered);
    }

    /**
     * Brackets are mirrored. Marks come before their letter: the font draws right-to-left marks over the letter that
     * follows on paper, and other marks over the one that went before.
     */
    private static String turned(String grapheme) {
        int at = grapheme.length() == 1 ? MIRRORED.indexOf(grapheme) : -1;
        return at < 0 ? new StringBuilder(grapheme).reverse().toString() : MIRRORED.substring(at ^ 1, (at ^ 1) + 1);
    }
}
