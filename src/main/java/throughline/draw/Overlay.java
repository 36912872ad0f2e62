package throughline.draw;

/**
 * What is laid over the map, one at a time. A campaign in focus shows its own gates and requests unless another overlay is
 * chosen.
 */
public enum Overlay {
    NONE,
    /** Before the stations that any campaign calls at, whether its permissions are asked for: the worst of all its gates. */
    GATES,
    /** Which lifecycle stages each station serves. */
    LIFECYCLE,
    /** Whether the capability a station stands for is there. */
    CAPABILITY,
    /** How many campaigns call at each station: where teams meet. */
    CAMPAIGNS,
    /** Which stations an audience can be reached at with the permissions that the view asks about. */
    REACH,
    /** How many notes and votes of workshops each station has. */
    NOTES;

    /** True if a campaign in focus shows its gates under this overlay. */
    boolean showsGates() {
        return this == NONE || this == GATES;
    }
}
