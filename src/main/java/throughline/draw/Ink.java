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

    /** An opaque colour: this one laid over another with {@code share} of its strength. */
    public Ink over(Ink ground, double share) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double channel = (rgb >> shift & 0xFF) * share + (ground.rgb >> shift & 0xFF) * (1 - share);
            mixed |= (int) Math.round(channel) << shift;
        }
        return new Ink(mixed, 1);
    }

    /** The colour without opacity, {@code #RRGGBB}. */
    public String hex() {
        return String.format("#%06X", rgb);
    }
}
