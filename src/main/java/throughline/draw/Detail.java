package throughline.draw;

import java.util.Set;
import throughline.layout.NameStyle;

/**
 * What is shown at a size on screen. Names are never smaller than {@value #SMALLEST} pixels while they are shown; in the
 * overview, where they must be larger than the sheet's own, those without room are left out.
 *
 * @param level what is shown
 * @param nameScale of names, 1 for the sheet's own size
 */
public record Detail(Level level, double nameScale) {

    /** Names are at least this high on screen, in pixels. */
    public static final double SMALLEST = 11;

    /** Everything that belongs on a sheet, at the sheet's own size. */
    public static final Detail SHEET = new Detail(Level.TEAMS, 1);

    private static final double NAME = 36;
    private static final double LARGEST = 4;

    /** How far beyond a threshold the zoom must go to change the level: no flicker at the border. */
    private static final double HYSTERESIS = 0.05;

    /** Levels from far to near. */
    public enum Level {
        /** Tints, tracks, letter discs, hubs. */
        FAR(0),
        /** And the names of interchanges. */
        OVERVIEW(0.16),
        /** And all names. */
        NAMES(0.32),
        /** And the teams that work is handed over to. */
        TEAMS(0.45),
        /** And facts: lifecycle stages, number of campaigns. */
        FACTS(0.8);

        private final double from;

        Level(double from) {
            this.from = from;
        }

        /** Pixels per sheet unit from which the level applies. */
        public double from() {
            return from;
        }

        private static Level at(double zoom) {
            Level found = FAR;
            for (Level level : values()) {
                found = zoom >= level.from ? level : found;
            }
            return found;
        }
    }

    /** The detail at a zoom; names grow in steps, so that they need not be placed anew for every pixel of zooming. */
    public static Detail at(double zoom) {
        double scale = Math.ceil((needed(zoom) - 1) / NameStyle.STEP - 1e-9) * NameStyle.STEP + 1;
        return new Detail(Level.at(zoom), Math.min(LARGEST, scale));
    }

    /** The detail at a zoom that was reached from another: near a threshold what was shown stays. */
    public static Detail at(double zoom, Detail before) {
        Detail plain = at(zoom);
        Level level = plain.level();
        if (Level.at(zoom * (1 + HYSTERESIS)) == before.level()
                || Level.at(zoom * (1 - HYSTERESIS)) == before.level()) {
            level = before.level();
        }
        boolean fits = before.nameScale() >= needed(zoom) && before.nameScale() <= plain.nameScale() + NameStyle.STEP;
        return new Detail(level, fits ? before.nameScale() : plain.nameScale());
    }

    private static double needed(double zoom) {
        return Math.max(1, SMALLEST / (NAME * zoom));
    }

    /** True if this level shows what {@code other} begins with. */
    public boolean shows(Level other) {
        return level.compareTo(other) >= 0;
    }

    /** The style for placing names. */
    public NameStyle names() {
        NameStyle.Which which = switch (level) {
            case FAR -> NameStyle.Which.HUBS;
            case OVERVIEW -> NameStyle.Which.INTERCHANGES;
            case NAMES, TEAMS, FACTS -> NameStyle.Which.ALL;
        };
        return new NameStyle(nameScale, which, Set.of(), shows(Level.TEAMS), nameScale > 1);
    }
}
