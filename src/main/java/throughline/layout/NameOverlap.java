package throughline.layout;

/**
 * A name that covers something because the map leaves it no room.
 *
 * @param name id of the station or neighborhood whose name it is
 * @param kind what it covers
 * @param other id of the station, track or neighborhood that is covered; for a badge its track's, for the sheet's edge empty
 * @param where the rectangle that both need, for a track or marker the line of the name that lies on it; sheet units
 */
public record NameOverlap(String name, Kind kind, String other, Box where) {

    /** What a name can cover. */
    public enum Kind {
        /** Another name; the pair is told once. */
        NAME,
        TRACK,
        /** A station's marker. */
        STATION,
        /** A track's letter disc. */
        BADGE,
        /** The name runs over the edge of the sheet. */
        SHEET
    }
}
