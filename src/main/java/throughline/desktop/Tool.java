package throughline.desktop;

/** What a press on the map does. */
public enum Tool {
    /** Picks things up and selects them. */
    SELECT,
    /** Moves the map under the window. */
    HAND,
    /** Adds the station that is clicked to the journey of the campaign in focus. */
    LAY_JOURNEY
}
