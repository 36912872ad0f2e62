package throughline.export;

import java.util.List;
import throughline.draw.Outline;
import throughline.draw.Pen;
import throughline.draw.Placement;
import throughline.draw.TextLine;

/** Works a placement into what is drawn. */
final class Flattening {

    private Flattening() {}

    /** @throws IllegalArgumentException if a coordinate is not a number */
    static Outline of(Outline outline, Placement at) {
        Outline.Builder placed = Outline.builder();
        for (Outline.Step step : outline.steps()) {
            switch (step) {
                case Outline.Move(double x, double y) -> placed.move(finite(at.x(x)), finite(at.y(y)));
                case Outline.Line(double x, double y) -> placed.line(finite(at.x(x)), finite(at.y(y)));
                case Outline.Curve(double x1, double y1, double x2, double y2, double x, double y) ->
                    placed.curve(
                            finite(at.x(x1)),
                            finite(at.y(y1)),
                            finite(at.x(x2)),
                            finite(at.y(y2)),
                            finite(at.x(x)),
                            finite(at.y(y)));
                case Outline.Close() -> placed.close();
            }
        }
        return placed.build();
    }

    /** Dashes that add up to nothing become a solid stroke: they would never come to an end. */
    static Pen of(Pen pen, double scale) {
        double sum = pen.dash().stream().mapToDouble(Math::abs).sum() * scale;
        List<Double> dash = sum > 0
                ? pen.dash().stream()
                        .map(length -> finite(Math.abs(length) * scale))
                        .toList()
                : List.of();
        return new Pen(finite(pen.width() * scale), pen.round(), dash);
    }

    static TextLine of(TextLine line, Placement at) {
        return new TextLine(
                line.text(),
                finite(at.x(line.x())),
                finite(at.y(line.baseline())),
                finite(at.scale() * line.width()),
                line.weight(),
                finite(at.scale() * line.size()),
                finite(at.scale() * line.letterSpacing()),
                line.ink());
    }

    private static double finite(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("not a number to draw with: " + value);
        }
        return value;
    }
}
