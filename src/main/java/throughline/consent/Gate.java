package throughline.consent;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The check of one permission before one touchpoint.
 *
 * @param touchpoint id of the touchpoint that requires it
 * @param position that touchpoint's place in the journey, 0 for the first
 * @param permission the permission type
 * @param state the worst that was found in any market
 * @param source the earliest request before the touchpoint that gets it in some market
 * @param heldShare share of the people reached who hold it from the start, 0 to 1, each audience by its size (alike where
 *     all sizes are 0)
 * @param cells market by market, in the plan's order; never empty
 */
public record Gate(
        String touchpoint,
        int position,
        String permission,
        GateState state,
        Optional<Asked> source,
        BigDecimal heldShare,
        List<GateCell> cells) {

    /** Copies the cells. */
    public Gate {
        cells = List.copyOf(cells);
    }

    /** True if in some market only those who hold the permission from the start are reached: nothing asks the others. */
    public boolean restsOnHeld() {
        return state == GateState.READY && cells.stream().anyMatch(cell -> cell.reason() == GateReason.HELD);
    }

    /** Why it is in its state: the worst reason in any market. */
    public GateReason reason() {
        GateReason worst = GateReason.ASKED;
        for (GateCell cell : cells) {
            boolean counts = cell.state() == state && cell.reason().compareTo(worst) > 0;
            worst = counts ? cell.reason() : worst;
        }
        return worst;
    }

    /** True if the rules demand no permission beforehand in any market. */
    public boolean isFree() {
        return cells.stream().allMatch(cell -> cell.reason() == GateReason.FREE);
    }
}
