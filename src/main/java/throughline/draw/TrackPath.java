package throughline.draw;

import java.util.List;
import throughline.layout.Badge;
import throughline.layout.Box;
import throughline.layout.Sheet;
import throughline.layout.TrackShape;

/**
 * A track as a path, made once for any number of paintings.
 *
 * @param plain the track alone
 * @param withStubs with the stubs that lead to its letter discs: one path, so that a half-clear track does not show its own
 *     overlaps
 * @param box around it, with its width
 */
record TrackPath(Outline plain, Outline withStubs, Box box) {

    /** The path of a shape with two vertices or more. */
    static TrackPath of(TrackShape shape, List<Badge> badges) {
        Outline.Builder path = Outline.builder();
        TrackOutline.append(shape, path);
        Outline plain = path.build();
        Box box = shape.polyline().stream()
                .map(s -> new Box(s.x(), s.y(), s.x(), s.y()))
                .reduce(Box::union)
                .orElseThrow();
        for (Badge badge : badges) {
            if (badge.track().equals(shape.track()) && badge.isStub()) {
                path.move(badge.from().x(), badge.from().y())
                        .line(badge.at().x(), badge.at().y());
                box = box.union(new Box(
                        badge.at().x(),
                        badge.at().y(),
                        badge.at().x(),
                        badge.at().y()));
            }
        }
        return new TrackPath(plain, path.build(), box.grown(Sheet.CORED_WIDTH));
    }
}
