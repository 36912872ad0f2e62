package throughline.desktop.print;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import throughline.draw.Ink;
import throughline.draw.Outline;
import throughline.draw.Pen;
import throughline.draw.Placement;
import throughline.draw.Role;
import throughline.draw.Surface;
import throughline.draw.TextLine;
import throughline.draw.TextOutlines;

/** A picture of the toolkit's shapes, which printers get as shapes: sharp at any resolution, with letters as outlines. */
final class NodeSurface implements Surface {

    private final Group root = new Group();
    private final Deque<Group> groups = new ArrayDeque<>();

    NodeSurface() {
        groups.push(root);
    }

    /** All that was drawn. */
    Node node() {
        return root;
    }

    @Override
    public void open(String id, Role role) {
        // Paper has no groups.
    }

    @Override
    public void close() {
        // Paper has no groups.
    }

    @Override
    public void push(Placement placement) {
        Group group = begin();
        group.getTransforms()
                .setAll(
                        new Translate(placement.dx(), placement.dy()),
                        new Scale(placement.scale(), placement.scale(), 0, 0));
    }

    /** Cut to the box around the outline: to any other shape the toolkit would cut a picture of few pixels. */
    @Override
    public void pushClip(Outline outline) {
        Path path = path(outline);
        path.setStroke(null);
        path.setFill(Color.BLACK);
        Bounds box = path.getBoundsInLocal();
        begin().setClip(new Rectangle(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight()));
    }

    private Group begin() {
        Group group = new Group();
        groups.element().getChildren().add(group);
        groups.push(group);
        return group;
    }

    @Override
    public void pop() {
        groups.pop();
    }

    @Override
    public void fill(Outline outline, Ink ink) {
        if (ink.alpha() > 0 && !outline.steps().isEmpty()) {
            Path path = path(outline);
            path.setFill(color(ink));
            path.setStroke(null);
            groups.element().getChildren().add(path);
        }
    }

    @Override
    public void stroke(Outline outline, Ink ink, Pen pen) {
        if (ink.alpha() > 0 && pen.width() > 0 && !outline.steps().isEmpty()) {
            Path path = path(outline);
            path.setStroke(color(ink));
            path.setStrokeWidth(pen.width());
            path.setStrokeLineCap(pen.round() ? StrokeLineCap.ROUND : StrokeLineCap.BUTT);
            path.setStrokeLineJoin(StrokeLineJoin.ROUND);
            path.getStrokeDashArray().setAll(pen.dash());
            groups.element().getChildren().add(path);
        }
    }

    @Override
    public void text(TextLine line) {
        if (line.size() > 0 && line.width() > 0) {
            fill(TextOutlines.of(line), line.ink());
        }
    }

    private static Color color(Ink ink) {
        return Color.rgb(ink.rgb() >> 16 & 0xFF, ink.rgb() >> 8 & 0xFF, ink.rgb() & 0xFF, ink.alpha());
    }

    private static Path path(Outline outline) {
        Path path = new Path();
        path.setFillRule(FillRule.NON_ZERO);
        for (Outline.Step step : outline.steps()) {
            path.getElements()
                    .add(
                            switch (step) {
                                case Outline.Move(double x, double y) -> new MoveTo(x, y);
                                case Outline.Line(double x, double y) -> new LineTo(x, y);
                                case Outline.Curve(double x1, double y1, double x2, double y2, double x, double y) ->
                                    new CubicCurveTo(x1, y1, x2, y2, x, y);
                                case Outline.Close() -> new ClosePath();
                            });
        }
        return path;
    }
}
