package throughline.draw;

import java.util.ArrayList;
import java.util.List;

/** A path: lines and cubic curves in one or more sub-paths. Immutable; made by {@link #builder()} or a shape. */
public record Outline(List<Step> steps) {

    /** Copies the steps. */
    public Outline {
        steps = List.copyOf(steps);
    }

    /** A step of a path. */
    public sealed interface Step {}

    /** Begins a sub-path. */
    public record Move(double x, double y) implements Step {}

    /** A straight line. */
    public record Line(double x, double y) implements Step {}

    /** A cubic curve with two control points. */
    public record Curve(double x1, double y1, double x2, double y2, double x, double y) implements Step {}

    /** Closes the sub-path. */
    public record Close() implements Step {}

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** A straight line. */
    public static Outline line(double x1, double y1, double x2, double y2) {
        return builder().move(x1, y1).line(x2, y2).build();
    }

    /** A circle. */
    public static Outline circle(double cx, double cy, double r) {
        return builder().circle(cx, cy, r).build();
    }

    /** A rectangle with corners rounded by {@code r}, 0 for none. */
    public static Outline rectangle(double x, double y, double width, double height, double r) {
        return Corners.rounded(
                List.of(
                        new double[] {x, y},
                        new double[] {x + width, y},
                        new double[] {x + width, y + height},
                        new double[] {x, y + height}),
                r);
    }

    /** Gathers steps. */
    public static final class Builder {

        /** Distance of control points for a quarter circle of radius 1. */
        private static final double QUARTER = 0.5522847498307936;

        private final List<Step> steps = new ArrayList<>();

        private Builder() {}

        /** Begins a sub-path. */
        public Builder move(double x, double y) {
            steps.add(new Move(x, y));
            return this;
        }

        /** Adds a straight line. */
        public Builder line(double x, double y) {
            steps.add(new Line(x, y));
            return this;
        }

        /** Moves if nothing was drawn yet, else adds a line. */
        public Builder to(double x, double y) {
            return steps.isEmpty() ? move(x, y) : line(x, y);
        }

        /** Adds a cubic curve. */
        public Builder curve(double x1, double y1, double x2, double y2, double x, double y) {
            steps.add(new Curve(x1, y1, x2, y2, x, y));
            return this;
        }

        /** Closes the sub-path. */
        public Builder close() {
            steps.add(new Close());
            return this;
        }

        /** Adds a circle. */
        public Builder circle(double cx, double cy, double r) {
            double k = r * QUARTER;
            return move(cx + r, cy)
                    .curve(cx + r, cy + k, cx + k, cy + r, cx, cy + r)
                    .curve(cx - k, cy + r, cx - r, cy + k, cx - r, cy)
                    .curve(cx - r, cy - k, cx - k, cy - r, cx, cy - r)
                    .curve(cx + k, cy - r, cx + r, cy - k, cx + r, cy)
                    .close();
        }

        /** The outline so far. */
        public Outline build() {
            return new Outline(steps);
        }
    }
}
