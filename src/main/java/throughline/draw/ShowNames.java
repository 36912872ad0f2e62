package throughline.draw;

import java.util.Set;
import throughline.layout.NameStyle;
import throughline.layout.Projected;
import throughline.layout.Sheet;
import throughline.map.Track;
import throughline.map.TransitMap;

/** How names and symbols are drawn for a whole room to see: visual language, 8, at 1920 by 1080 pixels. */
final class ShowNames {

    /** The least height of anything written, in pixels. */
    static final double SMALLEST = 24;

    /** Rounding never makes a text smaller than it may be. */
    private static final double SAFE = SMALLEST * 1.02;

    private static final double LARGEST = 34;
    private static final double TRACK = 28 / Sheet.TRACK_WIDTH;
    private static final double MARKER = 1.15;

    /** For signs beside the map, which have their size already. */
    static final Projected BESIDE_MAP = new Projected(1, TRACK, MARKER, 1, false);

    /** Of a letter, and of the smaller one where there are two, to the radius of its disc. */
    private static final double LETTER = 1.24;

    private static final double LETTERS = 0.95;

    private ShowNames() {}

    /**
     * @param zoom pixels in a sheet unit
     * @param which stations to name
     * @param only ids of those to name where {@code which} says so
     * @param alone true where nothing but those is shown
     */
    static NameStyle style(TransitMap map, double zoom, NameStyle.Which which, Set<String> only, boolean alone) {
        double size = Math.clamp(Sheet.NAME_SIZE * zoom, SAFE, LARGEST);
        double area = Math.clamp(Sheet.NEIGHBORHOOD_SIZE * zoom, SAFE, LARGEST);
        boolean two =
                map.tracks().stream().map(Track::code).anyMatch(code -> code.codePointCount(0, code.length()) > 1);
        double badge = SAFE / (two ? LETTERS : LETTER);
        return new NameStyle(size / (Sheet.NAME_SIZE * zoom), which, only, false, true)
                .withProjected(new Projected(
                        area / (Sheet.NEIGHBORHOOD_SIZE * zoom),
                        TRACK,
                        MARKER,
                        Math.max(1, badge / (Sheet.BADGE * zoom)),
                        alone));
    }
}
