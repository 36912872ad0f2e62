package throughline.export;

import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.Optional;

/** Cuts shapes to a rectangle, which slides cannot do by themselves. */
final class SlideClip {

    private static final double FLATNESS = 0.2;

    private final Rectangle2D box;

    SlideClip(Rectangle2D box) {
        this.box = box;
    }

    boolean sees(Rectangle2D bounds) {
        return box.intersects(
                bounds.getX() - 0.01, bounds.getY() - 0.01, bounds.getWidth() + 0.02, bounds.getHeight() + 0.02);
    }

    /** What of an area is inside. */
    Optional<Shape> area(Shape shape) {
        Rectangle2D bounds = shape.getBounds2D();
        if (!sees(bounds)) {
            return Optional.empty();
        }
        if (box.contains(bounds)) {
            return Optional.of(shape);
        }
        Area area = new Area(shape);
        area.intersect(new Area(box));
        return area.isEmpty() ? Optional.empty() : Optional.of(area);
    }

    /** What of a line is inside, as straight pieces where it leaves the box. */
    Optional<Shape> line(Shape shape) {
        Rectangle2D bounds = shape.getBounds2D();
        if (!sees(bounds)) {
            return Optional.empty();
        }
        if (box.contains(bounds)) {
            return Optional.of(shape);
        }
        Path2D cut = new Path2D.Double();
        double[] p = new double[6];
        double x = 0;
        double y = 0;
        double beginX = 0;
        double beginY = 0;
        for (PathIterator it = new FlatteningPathIterator(shape.getPathIterator(null), FLATNESS);
                !it.isDone();
                it.next()) {
            switch (it.currentSegment(p)) {
                case PathIterator.SEG_MOVETO -> {
                    beginX = p[0];
                    beginY = p[1];
                }
                case PathIterator.SEG_LINETO -> piece(cut, x, y, p[0], p[1]);
                default -> {
                    piece(cut, x, y, beginX, beginY);
                    p[0] = beginX;
                    p[1] = beginY;
                }
            }
            x = p[0];
            y = p[1];
        }
        return cut.getCurrentPoint() == null ? Optional.empty() : Optional.of(cut);
    }

    /** Liang and Barsky's way: the part of a line between where it enters the box and where it leaves it. */
    private void piece(Path2D cut, double x0, double y0, double x1, double y1) {
        double[] p = {x0 - x1, x1 - x0, y0 - y1, y1 - y0};
        double[] q = {x0 - box.getMinX(), box.getMaxX() - x0, y0 - box.getMinY(), box.getMaxY() - y0};
        double enters = 0;
        double leaves = 1;
        for (int i = 0; i < 4; i++) {
            if (p[i] == 0) {
                if (q[i] < 0) {
                    return;
                }
            } else if (p[i] < 0) {
                enters = Math.max(enters, q[i] / p[i]);
            } else {
                leaves = Math.min(leaves, q[i] / p[i]);
            }
        }
        if (enters >= leaves) {
            return;
        }
        double fromX = x0 + enters * (x1 - x0);
        double fromY = y0 + enters * (y1 - y0);
        boolean goesOn = cut.getCurrentPoint() != null && cut.getCurrentPoint().distance(fromX, fromY) < 1e-6;
        if (!goesOn) {
            cut.moveTo(fromX, fromY);
        }
        cut.lineTo(x0 + leaves * (x1 - x0), y0 + leaves * (y1 - y0));
    }
}
