package throughline.map;

import java.util.Locale;
import java.util.regex.Pattern;
import throughline.item.InvalidItem;

/** Colours as the files write them: {@code #RRGGBB}, upper case. */
public final class Colors {

    private static final Pattern HEX = Pattern.compile("#[0-9A-Fa-f]{6}");

    private Colors() {}

    /**
     * The colour in canonical form.
     *
     * @throws InvalidItem naming {@code field} if it is not {@code #RRGGBB}
     */
    public static String require(String field, String color) {
        if (!HEX.matcher(color).matches()) {
            throw new InvalidItem(field, "a colour is written #RRGGBB: \"" + color + "\"");
        }
        return color.toUpperCase(Locale.ROOT);
    }

    /** The colour as 0xRRGGBB. */
    public static int rgb(String color) {
        return Integer.parseInt(color.substring(1), 16);
    }
}
