package throughline.draw;

import throughline.map.Colors;

/**
 * A colour with its opacity.
 *
 * @param rgb 0xRRGGBB
 * @param alpha 0 to 1
 */
public record Ink(int rgb, double alpha) {

    /** Checks ranges. */
    public Ink {
        if (rgb < 0 || rgb > 0xFFFFFF || !(alpha >= 0 && alpha <= 1)) {
            throw new IllegalArgumentException("not a colour: " + rgb + ", " + alpha);
        }
    }

    /** An opaque colour written {@code #RRGGBB}. */
    public static Ink of(String color) {
        return new Ink(Colors.rgb(Colors.require("color", color)), 1);
    }

    /** The same colour with its opacity multiplied. */
    public Ink faded(double factor) {
        return factor == 1 ? this : new Ink(rgb, alpha * factor);
    }

    /** The colour without opacity, {@code #RRGGBB}. */
    public String hex() {
        return String.format("#%06X", rgb);
    }
}
