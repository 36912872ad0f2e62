package throughline.draw;

/** Contrast of colours after WCAG 2.2, "contrast ratio" and "relative luminance". */
public final class Contrast {

    /** The least contrast of text that everybody can read (WCAG 2.2, 1.4.3). */
    public static final double READABLE = 4.5;

    private static final double STRONGER = 1.1;
    private static final double STEP = 0.1;
    private static final Ink BLACK = new Ink(0, 1);
    private static final Ink WHITE = new Ink(0xFFFFFF, 1);

    private Contrast() {}

    /** The contrast of two opaque colours, 1 to 21. */
    public static double of(Ink a, Ink b) {
        double one = luminance(a);
        double other = luminance(b);
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(Ink ink) {
        return 0.2126 * channel(ink.rgb() >> 16) + 0.7152 * channel(ink.rgb() >> 8) + 0.0722 * channel(ink.rgb());
    }

    private static double channel(int value) {
        double share = (value & 0xFF) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** A fill a tenth farther from the canvas. */
    static Ink stronger(Ink fill, Ink canvas) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int ground = canvas.rgb() >> shift & 0xFF;
            double channel = ground + STRONGER * ((fill.rgb() >> shift & 0xFF) - ground);
            mixed |= (int) Math.clamp(Math.round(channel), 0, 255) << shift;
        }
        return new Ink(mixed, 1);
    }

    /** A colour on a ground, as near to {@code ink} as it takes to be read. */
    static Ink readable(Ink color, Ink ground, Ink ink) {
        Ink found = color;
        for (double share = STEP; of(found, ground) < READABLE && share <= 1; share += STEP) {
            found = ink.over(color, share);
        }
        return found;
    }

    /** Black or white, whichever is read better on a ground; one of them always is. */
    static Ink letter(Ink ground) {
        return of(WHITE, ground) >= READABLE || of(WHITE, ground) >= of(BLACK, ground) ? WHITE : BLACK;
    }
}
