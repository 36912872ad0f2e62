package throughline.layout;

/**
 * A vertex of a drawn track.
 *
 * @param x of the corner before rounding, sheet units
 * @param y of the corner before rounding
 * @param station id of the station that stops here, empty at a bend
 * @param radius of the rounded corner, 0 where the track goes straight on
 * @param turn change of direction in radians, above 0 to the right of travel
 */
public record Vertex(double x, double y, String station, double radius, double turn) {

    /** True if the corner is rounded. */
    public boolean isRounded() {
        return radius > 0 && Math.abs(turn) > 1e-9;
    }

    /** From the corner to where the rounding begins and ends. */
    public double tangent() {
        return isRounded() ? radius * Math.tan(Math.abs(turn) / 2) : 0;
    }

    /** From the corner to the middle of the rounding. */
    double sagitta() {
        return isRounded() ? radius / Math.cos(turn / 2) - radius : 0;
    }

    Vertex withRadius(double newRadius) {
        return new Vertex(x, y, station, newRadius, turn);
    }

    /** The same vertex travelled the other way. */
    Vertex reversed() {
        return new Vertex(x, y, station, radius, -turn);
    }

    /** The same vertex as the end of a way, where nothing turns. */
    Vertex asEnd() {
        return new Vertex(x, y, station, 0, 0);
    }
}
