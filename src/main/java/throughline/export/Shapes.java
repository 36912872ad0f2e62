package throughline.export;

import java.awt.geom.Path2D;
import java.util.List;
import throughline.draw.Outline;

/** Outlines and lengths as Java2D takes them. */
final class Shapes {

    private Shapes() {}

    static Path2D of(Outline outline) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO, outline.steps().size());
        for (Outline.Step step : outline.steps()) {
            switch (step) {
                case Outline.Move(double x, double y) -> path.moveTo(x, y);
                case Outline.Line(double x, double y) -> path.lineTo(x, y);
                case Outline.Curve(double x1, double y1, double x2, double y2, double x, double y) ->
                    path.curveTo(x1, y1, x2, y2, x, y);
                case Outline.Close() -> path.closePath();
            }
        }
        return path;
    }

    static float[] floats(List<Double> lengths) {
        float[] floats = new float[lengths.size()];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = lengths.get(i).floatValue();
        }
        return floats;
    }
}
