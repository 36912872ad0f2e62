package throughline.consent;

/**
 * A legal to-do that a touchpoint takes in a market.
 *
 * @param touchpoint id
 * @param permission the permission type, a duty of the sender
 * @param market empty where the plan names none
 * @param standing how it stands with it
 */
public record Todo(String touchpoint, String permission, String market, Duties.State standing) {

    /** The same in the words of gates: what is not seen to holds the touchpoint back as a missing permission does. */
    public GateState state() {
        return switch (standing) {
            case SEEN_TO -> GateState.READY;
            case UNKNOWN -> GateState.TO_CONFIRM;
            case LATE, MISSING -> GateState.MISSING;
        };
    }
}
