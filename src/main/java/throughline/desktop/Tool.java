package throughline.desktop;

/** What a press on the map does. */
public enum Tool {
    /** Picks things up and selects them. */
    SELECT,
    /** Moves the map under the window. */
    HAND,
    /** Draws from station to station: extends a track or begins a new one. */
    DRAW_TRACK,
    /** Draws a neighborhood: a box, or corner by corner. */
    DRAW_NEIGHBORHOOD,
    /** Adds the station that is clicked to the journey of the campaign in focus. */
    LAY_JOURNEY
}
