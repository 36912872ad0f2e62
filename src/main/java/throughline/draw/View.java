package throughline.draw;

/**
 * How a map is to be seen.
 *
 * @param theme colours
 * @param focus what it is about
 * @param zoom pixels of the surface in a sheet unit, for levels of detail; 1 shows the sheet at its full size
 * @param rest what becomes of the stations that the focus is not about
 */
public record View(Theme theme, Focus focus, double zoom, Rest rest) {

    /** What becomes of stations and names that the focus is not about. */
    public enum Rest {
        HIDDEN,
        /** Pale, but there to be clicked: for laying a journey. */
        PALE
    }

    /** The height of a touchpoint's name on screen, in pixels. */
    private static final double SMALLEST_SIGN = 12;

    /** Larger signs would crowd the stations off the map; who is so far out sees the shape of the journey. */
    private static final double LARGEST_SIGN = 1.5;

    /** A view that hides what the focus is not about. */
    public View(Theme theme, Focus focus, double zoom) {
        this(theme, focus, zoom, Rest.HIDDEN);
    }

    /** A whole sheet in full detail, as exports show it. */
    public static View sheet(Theme theme) {
        return new View(theme, Focus.NONE, 1);
    }

    /** The same view with another focus. */
    public View withFocus(Focus newFocus) {
        return new View(theme, newFocus, zoom, rest);
    }

    /** The level of detail at this zoom. */
    public Detail detail() {
        return Detail.at(zoom);
    }

    /**
     * The scale of a journey's discs, names and signs: 1 on the sheet, more where they would be too small on screen, in
     * steps like those of {@link Detail}.
     */
    double signScale() {
        double needed = SMALLEST_SIGN / (36 * zoom);
        return Math.clamp(Math.ceil(needed / 0.125 - 1e-9) * 0.125, 1, LARGEST_SIGN);
    }
}
