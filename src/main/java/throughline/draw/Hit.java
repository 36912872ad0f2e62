package throughline.draw;

/**
 * What lies under a spot of the map.
 *
 * @param kind what it is
 * @param id the item's id; a gate and a request have their touchpoint's
 */
public record Hit(Kind kind, String id) {

    /** Kinds of things that can be hit, from the top of the picture down. */
    public enum Kind {
        TOUCHPOINT,
        GATE,
        REQUEST,
        STATION,
        /** A team's name under a station, where work is handed over. */
        HAND_OVER,
        /** A station's name. */
        NAME,
        TRACK,
        NEIGHBORHOOD
    }
}
