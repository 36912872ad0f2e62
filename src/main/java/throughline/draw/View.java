package throughline.draw;

import java.util.Optional;
import throughline.layout.NameStyle;
import throughline.layout.Projected;

/**
 * How a map is to be seen.
 *
 * @param theme colours
 * @param focus what it is about
 * @param overlay what is laid over it
 * @param zoom pixels of the surface in a sheet unit; 1 shows the sheet at its full size
 * @param detail what is shown at that size
 * @param rest what becomes of the stations that the focus is not about
 * @param reach what {@link Overlay#REACH} shows; of no account for others
 * @param projected which names are shown and how large where the map is seen from far off, by whole rooms; empty elsewhere
 */
public record View(
        Theme theme,
        Focus focus,
        Overlay overlay,
        double zoom,
        Detail detail,
        Rest rest,
        ReachQuestion reach,
        Optional<NameStyle> projected) {

    /** The height of a touchpoint's name on screen, in pixels. */
    private static final double SMALLEST_SIGN = 12;

    /** Larger signs would crowd the stations off the map; who is so far out sees the shape of the journey. */
    private static final double LARGEST_SIGN = 1.5;

    /** The height of a touchpoint's number where the map is projected, in pixels. */
    private static final double PROJECTED_NUMBER = 26;

    /** What becomes of stations and names that the focus is not about. */
    public enum Rest {
        HIDDEN,
        /** Pale, but there to be clicked: for laying a journey. */
        PALE
    }

    /** A view that is not projected. */
    public View(Theme theme, Focus focus, Overlay overlay, double zoom, Detail detail, Rest rest, ReachQuestion reach) {
        this(theme, focus, overlay, zoom, detail, rest, reach, Optional.empty());
    }

    /** A view that asks nothing about reach. */
    public View(Theme theme, Focus focus, Overlay overlay, double zoom, Detail detail, Rest rest) {
        this(theme, focus, overlay, zoom, detail, rest, ReachQuestion.NONE, Optional.empty());
    }

    /** A view that hides what the focus is not about, in the detail of its zoom. */
    public View(Theme theme, Focus focus, double zoom) {
        this(theme, focus, Overlay.NONE, zoom, Detail.at(zoom), Rest.HIDDEN);
    }

    /** A whole sheet as exports show it. */
    public static View sheet(Theme theme) {
        return new View(theme, Focus.NONE, Overlay.NONE, 1, Detail.SHEET, Rest.HIDDEN);
    }

    /** True where the map is so near that it tells facts of its stations, and no overlay tells something else. */
    public boolean showsFacts() {
        return overlay == Overlay.NONE && detail.shows(Detail.Level.FACTS);
    }

    /** How much stronger than on the sheet everything is drawn. */
    Projected stronger() {
        return projected.map(NameStyle::projected).orElse(Projected.NONE);
    }

    /** The same view for a whole room to see. */
    public View projected(NameStyle names) {
        return new View(theme, focus, overlay, zoom, detail, rest, reach, Optional.of(names));
    }

    /** The same view with another focus. */
    public View withFocus(Focus newFocus) {
        return new View(theme, newFocus, overlay, zoom, detail, rest, reach, projected);
    }

    /** The same view with another overlay. */
    public View withOverlay(Overlay newOverlay) {
        return new View(theme, focus, newOverlay, zoom, detail, rest, reach, projected);
    }

    /** The same view with another question about reach. */
    public View withReach(ReachQuestion question) {
        return new View(theme, focus, overlay, zoom, detail, rest, question, projected);
    }

    /**
     * The scale of a journey's discs, names and signs: 1 on the sheet, more where they would be too small on screen, in
     * steps.
     */
    double signScale() {
        if (projected.isPresent()) {
            return Math.max(1, PROJECTED_NUMBER / (36 * zoom));
        }
        double needed = SMALLEST_SIGN / (36 * zoom);
        return Math.clamp(Math.ceil(needed / 0.125 - 1e-9) * 0.125, 1, LARGEST_SIGN);
    }
}
