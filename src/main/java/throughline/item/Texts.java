package throughline.item;

import java.text.Normalizer;

/**
 * The texts people enter. A name has 0 to {@value #NAME_LENGTH} code points, a prose text up to {@value #PROSE_LENGTH};
 * both are kept in Unicode normal form C. What cannot be stored or drawn anywhere (control characters, halves of
 * surrogate pairs) is refused; an empty name is not: that is for the checks to find.
 */
public final class Texts {

    /** The longest name, in code points. */
    public static final int NAME_LENGTH = 60;

    /** The longest prose text (descriptions, messages, wordings), in code points. */
    public static final int PROSE_LENGTH = 4_000;

    private Texts() {}

    /**
     * A name in its stored form: normal form C, no surrounding blanks.
     *
     * @throws InvalidItem naming {@code field} if it is too long or holds characters that cannot be stored
     */
    public static String name(String field, String text) {
        return stored(field, text, NAME_LENGTH, false).strip();
    }

    /**
     * A prose text in its stored form: normal form C; line feeds and tabs are allowed.
     *
     * @throws InvalidItem naming {@code field} if it is too long or holds characters that cannot be stored
     */
    public static String prose(String field, String text) {
        return stored(field, text, PROSE_LENGTH, true);
    }

    private static String stored(String field, String text, int limit, boolean lines) {
        refuseUnstorable(field, text, lines);
        String normal = Normalizer.normalize(text, Normalizer.Form.NFC);
        int length = normal.codePointCount(0, normal.length());
        if (length > limit) {
            throw new InvalidItem(field, "at most " + limit + " characters, this has " + length);
        }
        return normal;
    }

    private static void refuseUnstorable(String field, String text, boolean lines) {
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            boolean lineLike = point == '\n' || point == '\t';
            if (Character.isISOControl(point) && !(lines && lineLike)) {
                throw new InvalidItem(field, "control characters cannot be stored (code " + point + ")");
            }
            if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                throw new InvalidItem(field, "half of a surrogate pair cannot be stored");
            }
            i += Character.charCount(point);
        }
    }
}
