package throughline.desktop.canvas;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import throughline.draw.Ink;
import throughline.draw.Outline;
import throughline.draw.Pen;
import throughline.draw.Placement;
import throughline.draw.Role;
import throughline.draw.Surface;
import throughline.draw.TextLine;
import throughline.text.TextMetrics;
import throughline.text.TextRun;

/** The picture as one node per element: what the canvas is measured against. */
final class NodeSurface implements Surface {

    private final Deque<Group> groups = new ArrayDeque<>();

    NodeSurface(Group root) {
        groups.push(root);
    }

    @Override
    public void open(String id, Role role) {
        // Groups of the picture would only add nodes.
    }

    @Override
    public void close() {
        // Groups of the picture would only add nodes.
    }

    @Override
    public void push(Placement placement) {
        Group group = new Group();
        group.getTransforms()
                .addAll(new Translate(placement.dx(), placement.dy()), new Scale(placement.scale(), placement.scale()));
        groups.element().getChildren().add(group);
        groups.push(group);
    }

    @Override
    public void pushClip(Outline outline) {
        push(Placement.NONE);
        groups.element().setClip(path(outline));
    }

    @Override
    public void pop() {
        groups.pop();
    }

    @Override
    public void fill(Outline outline, Ink ink) {
        Path path = path(outline);
        path.setStroke(null);
        path.setFill(FxColors.of(ink));
        groups.element().getChildren().add(path);
    }

    @Override
    public void stroke(Outline outline, Ink ink, Pen pen) {
        Path path = path(outline);
        path.setFill(null);
        path.setStroke(FxColors.of(ink));
        path.setStrokeWidth(pen.width());
        path.setStrokeLineCap(pen.round() ? StrokeLineCap.ROUND : StrokeLineCap.BUTT);
        path.setStrokeLineJoin(StrokeLineJoin.ROUND);
        path.getStrokeDashArray().setAll(pen.dash());
        groups.element().getChildren().add(path);
    }

    private static Path path(Outline outline) {
        Path path = new Path();
        for (Outline.Step step : outline.steps()) {
            path.getElements()
                    .add(
                            switch (step) {
                                case Outline.Move to -> new MoveTo(to.x(), to.y());
                                case Outline.Line to -> new LineTo(to.x(), to.y());
                                case Outline.Curve to ->
                                    new CubicCurveTo(to.x1(), to.y1(), to.x2(), to.y2(), to.x(), to.y());
                                case Outline.Close end -> new ClosePath();
                            });
        }
        return path;
    }

    @Override
    public void text(TextLine line) {
        double x = line.x();
        List<TextRun> runs = TextMetrics.runs(line.text(), line.weight());
        for (TextRun run : runs) {
            Text text = new Text(x, line.baseline(), run.text());
            text.setFont(CanvasFonts.font(run.typeface(), line.size()));
            text.setFill(FxColors.of(line.ink()));
            groups.element().getChildren().add(text);
            x += run.emWidth() * line.size();
        }
    }
}
