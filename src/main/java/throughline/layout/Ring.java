package throughline.layout;

import java.util.List;
import throughline.map.GridPoint;

/** A neighborhood's outline on the sheet. */
public record Ring(List<Spot> corners) {

    /** Copies the corners. */
    public Ring {
        corners = List.copyOf(corners);
    }

    /** The ring of an outline in grid units. */
    public static Ring of(List<GridPoint> outline) {
        return new Ring(
                outline.stream().map(p -> new Spot(Sheet.x(p), Sheet.y(p))).toList());
    }

    /** The box around it. */
    public Box box() {
        double x0 = Double.POSITIVE_INFINITY;
        double y0 = Double.POSITIVE_INFINITY;
        double x1 = Double.NEGATIVE_INFINITY;
        double y1 = Double.NEGATIVE_INFINITY;
        for (Spot corner : corners) {
            x0 = Math.min(x0, corner.x());
            y0 = Math.min(y0, corner.y());
            x1 = Math.max(x1, corner.x());
            y1 = Math.max(y1, corner.y());
        }
        return new Box(x0, y0, x1, y1);
    }

    /** True if the spot lies inside, by the even-odd rule. */
    public boolean contains(Spot spot) {
        boolean inside = false;
        for (int i = 0, j = corners.size() - 1; i < corners.size(); j = i++) {
            Spot a = corners.get(i);
            Spot b = corners.get(j);
            if (a.y() > spot.y() != b.y() > spot.y()
                    && spot.x() < (b.x() - a.x()) * (spot.y() - a.y()) / (b.y() - a.y()) + a.x()) {
                inside = !inside;
            }
        }
        return inside;
    }

    /** True if the whole box lies inside. */
    public boolean contains(Box box) {
        if (!contains(box.centre())) {
            return false;
        }
        for (int i = 0, j = corners.size() - 1; i < corners.size(); j = i++) {
            if (Geometry.touches(box, corners.get(j), corners.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The smallest distance from a box to the edge of the ring. */
    public double edgeDistance(Box box) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = 0, j = corners.size() - 1; i < corners.size(); j = i++) {
            nearest = Math.min(nearest, Geometry.distance(box, corners.get(j), corners.get(i)));
        }
        return nearest;
    }
}
