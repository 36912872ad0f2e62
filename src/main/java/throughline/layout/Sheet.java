package throughline.layout;

import throughline.map.GridPoint;

/** The measures of the visual language, in sheet units (60 to a grid unit). */
public final class Sheet {

    /** Sheet units in a grid unit. */
    public static final double UNIT = 60;

    /** Width of a track. */
    public static final double TRACK_WIDTH = 24;

    /** Width of a cored track. */
    public static final double CORED_WIDTH = 28;

    /** Width of the core. */
    public static final double CORE_WIDTH = 7;

    /** Centre to centre of parallel tracks. */
    public static final double LANE = 30;

    /** Width of a journey with its casing. */
    public static final double JOURNEY_WIDTH = 50;

    /** Radius of a bend of 45 degrees. */
    public static final double BEND = 1.5 * UNIT;

    /** Radius of a bend of 90 degrees. */
    public static final double WIDE_BEND = 2.5 * UNIT;

    /** Radius of a turn inside a station, hidden by its marker. */
    public static final double STATION_TURN = 0.3 * UNIT;

    /** Radius of a badge. */
    public static final double BADGE = 25;

    /** Size of a station's name. */
    public static final double NAME_SIZE = 36;

    /** Line to line of a station's name. */
    public static final double NAME_LEADING = 39;

    /** Size of the name of a journey's touchpoint. */
    public static final double TOUCHPOINT_SIZE = 38;

    /** Size of the hub's name. */
    public static final double HUB_SIZE = 46;

    /** Line to line of the hub's name. */
    public static final double HUB_LEADING = 50;

    /** Size of a hand-over's name under its station. */
    public static final double HAND_OVER_SIZE = 24;

    /** Line to line above a hand-over's name. */
    public static final double HAND_OVER_LEADING = 31;

    /** Size of a neighborhood's name. */
    public static final double NEIGHBORHOOD_SIZE = 28;

    /** Extra space between the letters of a neighborhood's name. */
    public static final double NEIGHBORHOOD_SPACING = 2.2;

    /** Between a marker and its name. */
    public static final double NAME_GAP = 11;

    private Sheet() {}

    /** Sheet x of a grid point. */
    public static double x(GridPoint point) {
        return point.unitsX() * UNIT;
    }

    /** Sheet y of a grid point. */
    public static double y(GridPoint point) {
        return point.unitsY() * UNIT;
    }
}
