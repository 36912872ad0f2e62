package throughline.desktop.parts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import throughline.item.InvalidItem;
import throughline.item.LocalForms;
import throughline.item.Words;

/** Numbers as people write them, both ways. */
public final class Numbers {

    /** Whatever people put between thousands. */
    private static final Pattern GROUPS = Pattern.compile("[\\s\\u00a0\\u202f',.]+(?=\\d{3}(\\D|$))");

    private static final Pattern WHOLE = Pattern.compile("\\d{1,12}");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,3}(\\.\\d{1,6})?");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Numbers() {}

    /** A count of people, such as 182,000. */
    public static String people(long count) {
        return LocalForms.here().count(count);
    }

    /**
     * The count that a text stands for.
     *
     * @throws InvalidItem if it is no whole number
     */
    public static long people(String text) {
        String digits = GROUPS.matcher(text.strip()).replaceAll("");
        if (!WHOLE.matcher(digits).matches()) {
            throw new InvalidItem("size", Words.say("fault.whole"));
        }
        return Long.parseLong(digits);
    }

    /** A share in percent, such as 12.5. */
    public static String percent(BigDecimal share) {
        return share.multiply(HUNDRED).stripTrailingZeros().toPlainString();
    }

    /**
     * The share that a text in percent stands for.
     *
     * @throws InvalidItem if it is no number from 0 to 100
     */
    public static BigDecimal share(String text) {
        String plain = text.strip().replace("%", "").strip().replace(',', '.');
        if (!DECIMAL.matcher(plain).matches() || new BigDecimal(plain).compareTo(HUNDRED) > 0) {
            throw new InvalidItem("share", Words.say("fault.percent"));
        }
        return new BigDecimal(plain).divide(HUNDRED, 8, RoundingMode.HALF_EVEN);
    }

    /**
     * A whole number in bounds.
     *
     * @throws InvalidItem if it is none
     */
    public static int whole(String text, int least, int most) {
        String digits = text.strip();
        if (!WHOLE.matcher(digits).matches() || Long.parseLong(digits) < least || Long.parseLong(digits) > most) {
            throw new InvalidItem("number", Words.say("fault.range", least, most));
        }
        return Integer.parseInt(digits);
    }
}
