package throughline.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds room for signs and chips beside a journey: nothing that is placed covers anything placed before. Small on purpose; a
 * journey has tens of signs, not thousands.
 */
public final class FreePlaces {

    /** So much farther off a box may stand to spare the ground. */
    private static final double SPARING = 200;

    private final List<Box> boxes = new ArrayList<>();
    private final List<Obstacles.Band> bands = new ArrayList<>();
    private final List<Obstacles.Band> lines = new ArrayList<>();
    private final Obstacles ground = new Obstacles();
    private final double clearance;

    /** @param clearance kept between any two things, in sheet units */
    public FreePlaces(double clearance) {
        this.clearance = clearance;
    }

    /** Takes a box. */
    public void take(Box box) {
        boxes.add(box);
    }

    /** Takes a disc. */
    public void takeDisc(Spot at, double radius) {
        bands.add(new Obstacles.Band(at, at, radius, NameOverlap.Kind.STATION, ""));
    }

    /** Takes a station's marker. */
    public void takeMarker(Marker marker) {
        bands.add(new Obstacles.Band(
                marker.a(), marker.b(), marker.radius(), NameOverlap.Kind.STATION, marker.station()));
    }

    /** What may be covered where it must, but rather not: the pale tracks under a journey. */
    public void spare(List<Spot> line, double width) {
        for (int i = 0; i + 1 < line.size(); i++) {
            ground.add(new Obstacles.Band(line.get(i), line.get(i + 1), width / 2, NameOverlap.Kind.TRACK, ""));
        }
    }

    /** Takes a line of some width. */
    public void takeLine(List<Spot> line, double width) {
        for (int i = 0; i + 1 < line.size(); i++) {
            lines.add(new Obstacles.Band(line.get(i), line.get(i + 1), width / 2, NameOverlap.Kind.TRACK, ""));
        }
    }

    /** True if the box covers nothing taken. */
    public boolean isFree(Box box) {
        Box wide = box.grown(clearance);
        return boxes.stream().noneMatch(wide::overlaps)
                && bands.stream().noneMatch(b -> b.isNear(box, clearance))
                && lines.stream().noneMatch(b -> b.isNear(box, clearance));
    }

    /** True if the disc covers nothing taken. */
    public boolean isDiscFree(Spot at, double radius) {
        return isDiscFreeOnLine(at, radius) && lines.stream().allMatch(b -> b.distance(at) >= radius + clearance);
    }

    /** True if the disc covers nothing taken but lines: what stands on a line may. */
    public boolean isDiscFreeOnLine(Spot at, double radius) {
        return boxes.stream().allMatch(b -> b.distance(at) >= radius + clearance)
                && bands.stream().allMatch(b -> b.distance(at) >= radius + clearance);
    }

    /**
     * The free box of a size near a spot, taken at once: the nearest that a leader from the spot reaches without crossing a
     * taken box, a little farther off where that spares the ground; or else the nearest of all.
     *
     * @param start smallest distance from the spot to the box
     * @param reach largest distance
     */
    public Optional<Box> takeNear(Spot spot, double width, double height, double start, double reach, Box within) {
        Optional<Box> hidden = Optional.empty();
        Optional<Box> seen = Optional.empty();
        double last = reach;
        for (double distance = start; distance <= last; distance += 20) {
            List<Box> ring = ring(spot, width, height, distance, within);
            List<Box> inSight = ring.stream().filter(b -> isInSight(spot, b)).toList();
            Optional<Box> sparing = nearest(
                    spot,
                    inSight.stream().filter(b -> ground.near(b, 2).isEmpty()).toList());
            if (sparing.isPresent()) {
                sparing.ifPresent(this::take);
                return sparing;
            }
            if (seen.isEmpty()) {
                seen = nearest(spot, inSight);
                last = seen.isPresent() ? Math.min(reach, distance + SPARING) : reach;
            }
            if (hidden.isEmpty()) {
                hidden = nearest(spot, ring);
            }
        }
        Optional<Box> best = seen.isPresent() ? seen : hidden;
        best.ifPresent(this::take);
        return best;
    }

    private List<Box> ring(Spot spot, double width, double height, double distance, Box within) {
        List<Box> found = new ArrayList<>();
        for (int k = 0; k < 16; k++) {
            double angle = Math.PI / 8 * k;
            double cx = spot.x() + Math.cos(angle) * (distance + width / 2);
            double cy = spot.y() + Math.sin(angle) * (distance + height / 2);
            Box box = new Box(cx - width / 2, cy - height / 2, cx + width / 2, cy + height / 2);
            if (within.contains(box) && isFree(box)) {
                found.add(box);
            }
        }
        return found;
    }

    private static Optional<Box> nearest(Spot spot, List<Box> boxes) {
        return boxes.stream().min(Comparator.comparingDouble(b -> b.distance(spot)));
    }

    private boolean isInSight(Spot spot, Box box) {
        return boxes.stream()
                .filter(taken -> !taken.equals(box))
                .noneMatch(taken -> Geometry.touches(taken, spot, box.centre()));
    }
}
