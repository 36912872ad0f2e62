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
 */
public record NameStyle(double scale, Which which, Set<String> only, boolean handOvers, boolean mayDrop) {

    /** All names at the sheet's own size. */
    public static final NameStyle FULL = new NameStyle(1, Which.ALL, Set.of(), true, false);

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
