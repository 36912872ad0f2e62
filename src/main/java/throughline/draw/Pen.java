package throughline.draw;

import java.util.List;

/**
 * How an outline is stroked; joins are round.
 *
 * @param width above 0
 * @param round true for round caps, false for butt caps
 * @param dash lengths of dashes and gaps in turn, empty for a solid stroke
 */
public record Pen(double width, boolean round, List<Double> dash) {

    /** Copies the dashes. */
    public Pen {
        dash = List.copyOf(dash);
    }

    /** A solid pen with round caps. */
    public static Pen round(double width) {
        return new Pen(width, true, List.of());
    }

    /** A solid pen with butt caps. */
    public static Pen butt(double width) {
        return new Pen(width, false, List.of());
    }

    /** A dashed pen. */
    public static Pen dashed(double width, boolean round, double... lengths) {
        return new Pen(width, round, java.util.Arrays.stream(lengths).boxed().toList());
    }
}
