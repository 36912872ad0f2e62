package throughline.table;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Texts that a spreadsheet would take for a formula and run, after OWASP's page on CSV injection. Such a text is written
 * behind an apostrophe, which spreadsheets take as the sign of a text; {@link #unguarded} takes it off again.
 */
public final class Formulas {

    private static final String BEGINS = "=+-@\u2212";
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,30}([.,]\\d{1,30})?");

    private Formulas() {}

    /** The text, behind an apostrophe where a spreadsheet might run it; a plain number such as -12.5 stays as it is. */
    public static String guarded(String text) {
        return runs(text) ? "'" + text : text;
    }

    /** What {@link #guarded} was given. */
    public static String unguarded(String text) {
        return text.startsWith("'") && runs(text) ? text.substring(1) : text;
    }

    /**
     * True if the text begins like a formula: with {@code = + - @}, also in their wide, small and raised forms, also after
     * blanks, invisible characters and apostrophes; or if it begins with a tab or the end of a line.
     */
    static boolean runs(String text) {
        if (text.isEmpty() || NUMBER.matcher(text).matches()) {
            return false;
        }
        int at = 0;
        boolean apostrophes = true;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (apostrophes && "\t\r\n".indexOf(point) >= 0) {
                return true;
            }
            apostrophes &= point == '\'';
            if (point != '\'' && !isInvisible(point)) {
                String plain = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC);
                return BEGINS.indexOf(plain.codePointAt(0)) >= 0;
            }
            at += Character.charCount(point);
        }
        return false;
    }

    private static boolean isInvisible(int point) {
        return Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || Character.isISOControl(point)
                || Character.getType(point) == Character.FORMAT;
    }
}
