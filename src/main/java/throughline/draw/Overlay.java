package throughline.draw;

/** What is laid over the map, one at a time. The gates of a campaign are not among them: they belong to its focus. */
public enum Overlay {
    NONE,
    /** Which lifecycle stages each station serves. */
    LIFECYCLE,
    /** How many campaigns call at each station: where teams meet. */
    CAMPAIGNS
}
