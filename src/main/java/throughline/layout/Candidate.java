package throughline.layout;

import java.util.List;

/**
 * A place where a name could stand, with what it costs there whatever the other names do.
 *
 * @param name the placed name
 * @param boxes of its lines
 * @param box around all of them
 * @param violations tracks, markers and badges it would cover, and 1 if it left the sheet
 * @param cost the lower the better; {@link #VIOLATION} for each violation, below 20 for taste
 */
record Candidate(Name name, List<Box> boxes, Box box, int violations, double cost) {

    /** What covering something costs: more than any matter of taste. */
    static final double VIOLATION = 100;

    static Candidate of(Name name, int violations, double taste) {
        List<Box> boxes = name.lines().stream().map(NameLine::box).toList();
        return new Candidate(name, boxes, name.box(), violations, violations * VIOLATION + taste);
    }

    /** True if a line of one covers a line of the other. */
    boolean collides(Candidate other) {
        return collides(other, 0, 0);
    }

    /** True if a line of one comes nearer than {@code beside} or {@code above} to a line of the other. */
    boolean collides(Candidate other, double beside, double above) {
        if (!box.isNear(other.box, beside, above)) {
            return false;
        }
        for (Box line : boxes) {
            for (Box theirs : other.boxes) {
                if (line.isNear(theirs, beside, above)) {
                    return true;
                }
            }
        }
        return false;
    }
}
