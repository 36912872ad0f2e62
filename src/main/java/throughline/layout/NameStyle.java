package throughline.layout;

import java.util.function.Predicate;

/**
 * Which names are wanted, and how large.
 *
 * @param scale of all names, 1 for the sheet's own size, 0.2 to 8
 * @param shown stations whose names are wanted, by id
 * @param handOvers true to name the teams under their stations
 * @param mayDrop true to leave out a name that finds no room, rather than let it overlap
 */
public record NameStyle(double scale, Predicate<String> shown, boolean handOvers, boolean mayDrop) {

    /** All names at the sheet's own size. */
    public static final NameStyle FULL = new NameStyle(1, id -> true, true, false);
}
