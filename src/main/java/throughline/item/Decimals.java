package throughline.item;

import java.math.BigDecimal;

/**
 * Shares, rates and money: decimals with one canonical text, so that equal numbers have equal records, files and hashes.
 */
public final class Decimals {

    /** The most significant digits a decimal may have. */
    public static final int MAX_PRECISION = 30;

    /** The most digits after the point, and the largest power of ten. */
    public static final int MAX_SCALE = 12;

    private Decimals() {}

    /**
     * The canonical form: no trailing zeros, scale 0 or more.
     *
     * @throws InvalidItem naming {@code field} if the number is absurdly long; checked before any arithmetic, because a
     *     literal such as 1e999999999 would otherwise use up the memory
     */
    public static BigDecimal canonical(String field, BigDecimal number) {
        if (number.precision() > MAX_PRECISION || Math.abs(number.scale()) > MAX_SCALE) {
            throw new InvalidItem(field, "a number has at most 30 digits, 12 of them after the point");
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * A canonical share or rate.
     *
     * @throws InvalidItem naming {@code field} if it is outside 0 to 1
     */
    public static BigDecimal share(String field, BigDecimal number) {
        BigDecimal share = canonical(field, number);
        if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw new InvalidItem(field, "a share lies between 0 and 1: " + share.toPlainString());
        }
        return share;
    }
}
