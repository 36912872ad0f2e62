package throughline.text;

import java.text.Normalizer;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The short way for the text nearly every label is made of: characters that Inter has and that are drawn as they stand,
 * whatever their neighbours. Its width is a sum over an array, which label placement can ask for as often as it likes.
 */
final class PlainText {
    /** What {@link #emWidth} answers for text that has to go the long way. */
    static final double NOT_PLAIN = -1;

    private static final ConcurrentMap<Weight, PlainText> LOADED = new ConcurrentHashMap<>();

    private final int[] advances = new int[Character.MAX_VALUE + 1];
    private final int unitsPerEm;

    private PlainText(Weight weight) {
        FontTables inter = FontTables.of(Typeface.first(weight));
        unitsPerEm = inter.unitsPerEm();
        for (int c = 0; c < advances.length; c++) {
            advances[c] = inter.has(c) && standsAlone((char) c) ? inter.advance(c) : FontTables.MISSING;
        }
    }

    static double emWidth(String text, Weight weight) {
        PlainText plain = of(weight);
        long units = 0;
        for (int i = 0; i < text.length(); i++) {
            int advance = plain.advances[text.charAt(i)];
            if (advance == FontTables.MISSING) {
                return NOT_PLAIN;
            }
            units += advance;
        }
        return (double) units / plain.unitsPerEm;
    }

    static boolean is(String text, Weight weight) {
        return emWidth(text, weight) != NOT_PLAIN;
    }

    private static PlainText of(Weight weight) {
        PlainText plain = LOADED.get(weight);
        return plain != null ? plain : LOADED.computeIfAbsent(weight, PlainText::new);
    }

    private static boolean standsAlone(char c) {
        boolean leftToRight = switch (Character.getDirectionality(c)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> false;
            default -> true;
        };
        return leftToRight
                && !CharacterKinds.isMark(c)
                && !CharacterKinds.isInvisible(c)
                && Normalizer.isNormalized(String.valueOf(c), Normalizer.Form.NFC);
    }
}
