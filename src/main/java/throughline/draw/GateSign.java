package throughline.draw;

import java.util.List;
import java.util.Optional;
import throughline.consent.GateState;
import throughline.layout.Box;
import throughline.layout.Spot;

/**
 * A barrier before a touchpoint: one for all the permissions it requires, in the state of the worst.
 *
 * @param touchpoint id of the touchpoint
 * @param state of the worst gate
 * @param at where the arm meets the journey; where there is no room for an arm, the disc that the sign stands beside
 * @param sign middle of the state's sign, at the post
 * @param arm false where there is no room for one
 * @param chip the words beside it, where there is something to say and room to say it
 */
record GateSign(String touchpoint, GateState state, Spot at, Spot sign, boolean arm, Optional<Chip> chip) {

    /**
     * Words beside a sign.
     *
     * @param box around them
     * @param lines the first is the headline
     */
    record Chip(Box box, List<String> lines) {

        /** Copies the lines. */
        Chip {
            lines = List.copyOf(lines);
        }
    }
}
