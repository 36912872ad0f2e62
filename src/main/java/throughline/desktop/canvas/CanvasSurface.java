package throughline.desktop.canvas;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import throughline.draw.Ink;
import throughline.draw.Outline;
import throughline.draw.Pen;
import throughline.draw.Placement;
import throughline.draw.Role;
import throughline.draw.Surface;
import throughline.draw.TextLine;
import throughline.draw.TextOutlines;
import throughline.text.TextMetrics;
import throughline.text.TextRun;

/** The surface on a JavaFX canvas. */
final class CanvasSurface implements Surface {

    private final GraphicsContext graphics;

    CanvasSurface(GraphicsContext graphics) {
        this.graphics = graphics;
        graphics.setLineJoin(StrokeLineJoin.ROUND);
    }

    @Override
    public void open(String id, Role role) {
        // A canvas keeps no structure.
    }

    @Override
    public void close() {
        // A canvas keeps no structure.
    }

    @Override
    public void push(Placement placement) {
        graphics.save();
        graphics.translate(placement.dx(), placement.dy());
        graphics.scale(placement.scale(), placement.scale());
    }

    @Override
    public void pushClip(Outline outline) {
        graphics.save();
        trace(outline);
        graphics.clip();
    }

    @Override
    public void pop() {
        graphics.restore();
    }

    @Override
    public void fill(Outline outline, Ink ink) {
        graphics.setFill(color(ink));
        trace(outline);
        graphics.fill();
    }

    @Override
    public void stroke(Outline outline, Ink ink, Pen pen) {
        graphics.setStroke(color(ink));
        graphics.setLineWidth(pen.width());
        graphics.setLineCap(pen.round() ? StrokeLineCap.ROUND : StrokeLineCap.BUTT);
        graphics.setLineJoin(StrokeLineJoin.ROUND);
        graphics.setLineDashes(
                pen.dash().stream().mapToDouble(Double::doubleValue).toArray());
        trace(outline);
        graphics.stroke();
    }

    private void trace(Outline outline) {
        graphics.beginPath();
        for (Outline.Step step : outline.steps()) {
            switch (step) {
                case Outline.Move to -> graphics.moveTo(to.x(), to.y());
                case Outline.Line to -> graphics.lineTo(to.x(), to.y());
                case Outline.Curve to -> graphics.bezierCurveTo(to.x1(), to.y1(), to.x2(), to.y2(), to.x(), to.y());
                case Outline.Close end -> graphics.closePath();
            }
        }
    }

    @Override
    public void text(TextLine line) {
        List<TextRun> runs = TextMetrics.runs(line.text(), line.weight());
        // The toolkit knows no letter spacing, and it would turn a run that is in visual order round once more.
        if (line.letterSpacing() != 0 || runs.stream().anyMatch(TextRun::rightToLeft)) {
            fill(TextOutlines.of(line), line.ink());
            return;
        }
        graphics.setFill(color(line.ink()));
        double x = line.x();
        for (TextRun run : runs) {
            graphics.setFont(CanvasFonts.font(run.typeface(), line.size()));
            graphics.fillText(run.text(), x, line.baseline());
            x += run.emWidth() * line.size();
        }
    }

    static Color color(Ink ink) {
        return Color.rgb(ink.rgb() >> 16, ink.rgb() >> 8 & 0xFF, ink.rgb() & 0xFF, ink.alpha());
    }
}
