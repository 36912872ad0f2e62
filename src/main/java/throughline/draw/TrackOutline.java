package throughline.draw;

import throughline.layout.Spot;
import throughline.layout.TrackShape;
import throughline.layout.Vertex;

/** Turns a track's shape into a path: straight lines and circular corners, each corner one cubic curve. */
final class TrackOutline {

    private TrackOutline() {}

    static Outline of(TrackShape shape) {
        Outline.Builder path = Outline.builder();
        append(shape, path);
        return path.build();
    }

    static void append(TrackShape shape, Outline.Builder path) {
        boolean first = true;
        for (int i = 0; i < shape.vertices().size(); i++) {
            Vertex at = shape.vertices().get(i);
            Spot begin = at.isRounded() ? shape.tangentPoint(i, -1) : new Spot(at.x(), at.y());
            if (first) {
                path.move(begin.x(), begin.y());
                first = false;
            } else {
                path.line(begin.x(), begin.y());
            }
            if (at.isRounded()) {
                corner(path, at, begin, shape.tangentPoint(i, 1));
            }
        }
        if (shape.closed()) {
            path.close();
        }
    }

    /** The usual cubic for an arc of up to 135 degrees: handles of 4/3 tan(angle/4) radii along the tangents. */
    private static void corner(Outline.Builder path, Vertex at, Spot begin, Spot end) {
        double handle = 4.0 / 3 * Math.tan(Math.abs(at.turn()) / 4) * at.radius() / at.tangent();
        Spot corner = new Spot(at.x(), at.y());
        Spot a = begin.towards(corner, handle);
        Spot b = end.towards(corner, handle);
        path.curve(a.x(), a.y(), b.x(), b.y(), end.x(), end.y());
    }
}
