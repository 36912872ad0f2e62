package throughline.consent;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The check of one permission before one touchpoint.
 *
 * @param touchpoint id of the touchpoint that requires it
 * @param position that touchpoint's place in the journey, 0 for the first
 * @param permission the permission type
 * @param state what the check found
 * @param source the earliest request for it before the touchpoint
 * @param heldShare share of the people reached who hold it from the start, 0 to 1, each audience by its size (alike where
 *     all sizes are 0)
 */
public record Gate(
        String touchpoint,
        int position,
        String permission,
        GateState state,
        Optional<Asked> source,
        BigDecimal heldShare) {

    /** True if only those who hold the permission from the start are reached: nothing in the journey asks the others. */
    public boolean restsOnHeld() {
        return state == GateState.READY && source.isEmpty();
    }
}
