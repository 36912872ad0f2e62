package throughline.map;

/** How well two colours can be told apart by lightness: the contrast ratio of the Web Content Accessibility Guidelines. */
public final class Contrast {

    private Contrast() {}

    /** The ratio, 1 to 21, of two colours written {@code #RRGGBB}. */
    public static double between(String one, String other) {
        double a = luminance(Colors.rgb(one));
        double b = luminance(Colors.rgb(other));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xFF) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
