package throughline.item;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Ids of items: 1 to 64 of {@code a-z 0-9 -}, starting with a letter or digit. They are opaque to the program; slugs of
 * names are welcome because people read the files.
 */
public final class Ids {

    /** The longest id, in characters. */
    public static final int MAX_LENGTH = 64;

    private static final Pattern VALID = Pattern.compile("[a-z0-9][a-z0-9-]{0," + (MAX_LENGTH - 1) + "}");
    private static final int SLUG_LENGTH = 48;

    private Ids() {}

    /** True if {@code id} may stand as an id. */
    public static boolean isValid(String id) {
        return VALID.matcher(id).matches();
    }

    /**
     * Returns {@code id} if it is valid.
     *
     * @throws InvalidItem naming {@code field} otherwise
     */
    public static String require(String field, String id) {
        if (!isValid(id)) {
            throw new InvalidItem(
                    field, "an id is 1 to 64 of a-z, 0-9 and -, starting with a letter or digit: \"" + id + "\"");
        }
        return id;
    }

    /**
     * A fresh id made from a name: its slug, and where that is taken the slug with the smallest free number from 2 on, so
     * that the same plan and the same name always give the same id.
     *
     * @param name any text; {@code kind} stands in where it has no usable letter
     * @param kind a valid id such as {@code station}
     * @param taken true for ids already in use
     */
    public static String fresh(String name, String kind, Predicate<String> taken) {
        String slug = slug(name);
        String base = slug.isEmpty() ? kind : slug;
        if (!taken.test(base)) {
            return base;
        }
        for (int n = 2; ; n++) {
            String candidate = base + "-" + n;
            if (!taken.test(candidate)) {
                return candidate;
            }
        }
    }

    private static String slug(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String dashed = plain.replaceAll("\\p{M}+", "").replaceAll("[^a-z0-9]+", "-");
        String cut = dashed.length() > SLUG_LENGTH ? dashed.substring(0, SLUG_LENGTH) : dashed;
        return cut.replaceAll("^-+|-+$", "");
    }
}
