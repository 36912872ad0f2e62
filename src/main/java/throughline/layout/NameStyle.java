package throughline.layout;

import java.util.Set;

/**
 * Which names are wanted, and how large.
 *
 * @param scale of all names, 1 for the sheet's own size, 0.2 to 8
 * @param which stations are named
 * @param only the stations that are named where {@code which} is {@link Which#THESE}, by id
 * @param handOvers true to name the teams under their stations
 * @param mayDrop true to leave out a name that finds no room, rather than let it overlap
 * @param signs what stands on some markers and is larger than they are
 * @param marks size of a row of marks under each station's name; a width of 0 for none
 * @param projected how much stronger than on the sheet all else is drawn, which names keep clear of
 */
public record NameStyle(
        double scale,
        Which which,
        Set<String> only,
        boolean handOvers,
        boolean mayDrop,
        Signs signs,
        Marks marks,
        Projected projected) {

    /** Names grow in steps of this scale, so that they need not be placed anew for every pixel of zooming. */
    public static final double STEP = 0.125;

    /** All names at the sheet's own size. */
    public static final NameStyle FULL = new NameStyle(1, Which.ALL, Set.of(), true, false);

    /**
     * Signs on markers; names keep clear of them.
     *
     * @param stations ids of the stations that bear one
     * @param radius in sheet units
     */
    public record Signs(Set<String> stations, double radius) {

        /** Markers alone. */
        public static final Signs NONE = new Signs(Set.of(), 0);

        /** Copies the set. */
        public Signs {
            stations = Set.copyOf(stations);
        }
    }

    /** A row of marks under a name, in sheet units at scale 1. */
    public record Marks(double width, double height) {

        /** Names alone. */
        public static final Marks NONE = new Marks(0, 0);
    }

    /** A style for names alone. */
    public NameStyle(double scale, Which which, Set<String> only, boolean handOvers, boolean mayDrop) {
        this(scale, which, only, handOvers, mayDrop, Signs.NONE, Marks.NONE, Projected.NONE);
    }

    /** The same, a step smaller. */
    NameStyle smaller() {
        return new NameStyle(Math.max(1, scale - STEP), which, only, handOvers, mayDrop, signs, marks, projected);
    }

    /** The same for some stations alone. */
    NameStyle of(Set<String> stations) {
        return new NameStyle(scale, Which.THESE, stations, handOvers, mayDrop, signs, marks, projected);
    }

    /** The same names clear of signs. */
    public NameStyle withSigns(Signs newSigns) {
        return new NameStyle(scale, which, only, handOvers, mayDrop, newSigns, marks, projected);
    }

    /** The same names with room under them. */
    public NameStyle withMarks(Marks newMarks) {
        return new NameStyle(scale, which, only, handOvers, mayDrop, signs, newMarks, projected);
    }

    /** The same names among what is drawn stronger. */
    public NameStyle withProjected(Projected stronger) {
        return new NameStyle(scale, which, only, handOvers, mayDrop, signs, marks, stronger);
    }

    /** The scale of the names of neighborhoods. */
    double areas() {
        return projected.isOn() ? projected.areas() : scale;
    }

    /** Copies the set. */
    public NameStyle {
        only = Set.copyOf(only);
    }

    /** Kinds of stations to name. */
    public enum Which {
        ALL,
        /** Stations on four tracks or more. */
        HUBS,
        /** Stations on two tracks or more. */
        INTERCHANGES,
        /** Those of a set. */
        THESE
    }

    boolean shows(Marker marker) {
        return switch (which) {
            case ALL -> true;
            case INTERCHANGES -> marker.symbol() == Marker.Symbol.INTERCHANGE || marker.symbol() == Marker.Symbol.HUB;
            case HUBS -> marker.symbol() == Marker.Symbol.HUB;
            case THESE -> only.contains(marker.station());
        };
    }
}
