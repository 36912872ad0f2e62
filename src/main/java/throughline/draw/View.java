package throughline.draw;

/**
 * How a map is to be seen.
 *
 * @param theme colours
 * @param focus what it is about
 * @param zoom pixels of the surface in a sheet unit, for levels of detail; 1 shows the sheet at its full size
 */
public record View(Theme theme, Focus focus, double zoom) {

    /** A whole sheet in full detail, as exports show it. */
    public static View sheet(Theme theme) {
        return new View(theme, Focus.NONE, 1);
    }

    /** The same view with another focus. */
    public View withFocus(Focus newFocus) {
        return new View(theme, newFocus, zoom);
    }

    /** The level of detail at this zoom. */
    public Detail detail() {
        return Detail.at(zoom);
    }
}
