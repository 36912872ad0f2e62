package throughline.draw;

import java.util.Set;
import throughline.layout.NameStyle;

/**
 * What is shown at a size on screen. Below {@link #FULL_FROM} only interchanges are named, never smaller than
 * {@value #SMALLEST} pixels; what finds no room then is left out.
 *
 * @param nameScale of names, 1 for the sheet's own size
 * @param allNames true to name stops too
 * @param handOvers true to name the teams
 */
public record Detail(double nameScale, boolean allNames, boolean handOvers) {

    /** Names are at least this high on screen, in pixels. */
    public static final double SMALLEST = 11;

    /** The zoom from which all stations are named. */
    public static final double FULL_FROM = 0.32;

    private static final double HAND_OVERS_FROM = 0.45;
    private static final double NAME = 36;
    private static final double STEP = 0.125;

    /** Everything, at the sheet's own size. */
    public static final Detail FULL = new Detail(1, true, true);

    /** The detail at a zoom; in steps, so that names need not be placed anew for every pixel of zooming. */
    public static Detail at(double zoom) {
        double needed = Math.max(1, SMALLEST / (NAME * zoom));
        double scale = Math.min(4, Math.ceil((needed - 1) / STEP - 1e-9) * STEP + 1);
        return new Detail(scale, zoom >= FULL_FROM, zoom >= HAND_OVERS_FROM);
    }

    /** The style for placing names. */
    public NameStyle names() {
        NameStyle.Which which = allNames ? NameStyle.Which.ALL : NameStyle.Which.INTERCHANGES;
        return new NameStyle(nameScale, which, Set.of(), handOvers, nameScale > 1);
    }
}
