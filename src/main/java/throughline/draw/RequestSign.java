package throughline.draw;

import java.util.List;
import throughline.layout.Box;
import throughline.layout.Spot;

/**
 * The speech bubble of the permission requests at a touchpoint: for each the permission's name and what people get.
 *
 * @param touchpoint id of the touchpoint
 * @param at the touchpoint's disc, where the bubble points
 * @param box of the bubble
 * @param lines headlines and second lines in turn
 */
record RequestSign(String touchpoint, Spot at, Box box, List<Line> lines) {

    /** Copies the lines. */
    RequestSign {
        lines = List.copyOf(lines);
    }

    /** A line of a bubble; {@code strong} for a permission's name. */
    record Line(String text, boolean strong) {}
}
