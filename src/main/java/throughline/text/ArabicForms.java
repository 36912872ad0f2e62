package throughline.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Joins Arabic letters by replacing each with the presentation form for its place in the word. The table is read from
 * Unicode itself: every presentation form decomposes to its letter, and the forms of a letter follow one another in the
 * order isolated, final, initial, medial.
 */
final class ArabicForms {
    private static final char LAM = '\u0644';
    private static final char TATWEEL = '\u0640';
    private static final char ZERO_WIDTH_JOINER = '\u200D';
    private static final char ZERO_WIDTH_NON_JOINER = '\u200C';

    /** Keyed by the letter, or by the two letters of a lam-alef ligature. */
    private static final Map<String, String> FORMS = new HashMap<>();

    static {
        // The gaps hold ligatures and a second set of forms for one letter, out of order.
        addForms(0xFE80, 0xFEFC);
        addForms(0xFB50, 0xFBB1);
        addForms(0xFBD3, 0xFBE7);
        addForms(0xFBFC, 0xFBFF);
    }

    private ArabicForms() {}

    private static void addForms(int first, int last) {
        FontTables font = FontTables.of(Typeface.DEJAVU);
        for (int form = first; form <= last; form++) {
            // A letter whose forms the font lacks is better drawn unjoined than not at all.
            if (font.has(form)) {
                String drawn = Character.toString(form);
                FORMS.merge(Normalizer.normalize(drawn, Normalizer.Form.NFKC), drawn, String::concat);
            }
        }
    }

    /** The text, in reading order, with Arabic letters joined. */
    static String join(String text) {
        StringBuilder joined = new StringBuilder(text.length());
        boolean fromBefore = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int next = nextJoining(text, i + 1);
            String ligature = c == LAM && next < text.length() ? forms("" + c + text.charAt(next)) : "";
            String forms = ligature.isEmpty() ? forms(String.valueOf(c)) : ligature;
            boolean toNext = forms.length() == 4 && next < text.length() && joinsBack(text.charAt(next));
            if (!forms.isEmpty()) {
                int place = (fromBefore && forms.length() > 1 ? 1 : 0) + (toNext ? 2 : 0);
                joined.append(forms.charAt(place));
            } else {
                joined.append(c);
            }
            if (!ligature.isEmpty()) {
                joined.append(text, i + 1, next);
                i = next;
            }
            if (!isTransparent(c)) {
                fromBefore = forms.length() == 4 || isJoiner(c);
            }
        }
        return joined.toString();
    }

    private static String forms(String letters) {
        return FORMS.getOrDefault(letters, "");
    }

    private static boolean joinsBack(char c) {
        return forms(String.valueOf(c)).length() > 1 || isJoiner(c);
    }

    private static boolean isJoiner(char c) {
        return c == TATWEEL || c == ZERO_WIDTH_JOINER;
    }

    private static int nextJoining(String text, int from) {
        int i = from;
        while (i < text.length() && isTransparent(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isTransparent(char c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            case Character.FORMAT -> c != ZERO_WIDTH_JOINER && c != ZERO_WIDTH_NON_JOINER;
            default -> false;
        };
    }
}
