package throughline.layout;

/** A place on the sheet, in sheet units. */
public record Spot(double x, double y) {

    /** The distance to another place. */
    public double distance(Spot other) {
        // Not hypot: sheet units cannot overflow, and names ask for a million distances.
        double dx = other.x - x;
        double dy = other.y - y;
        return Math.sqrt(dx * dx + dy * dy);
    }

    /** The distance to the straight piece between two others. */
    public double distance(Spot a, Spot b) {
        return Geometry.distance(this, a, b);
    }

    /** The place {@code share} of the way to another, 0 to 1. */
    public Spot towards(Spot other, double share) {
        return new Spot(x + (other.x - x) * share, y + (other.y - y) * share);
    }
}
