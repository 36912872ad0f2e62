package throughline.layout;

/**
 * A station's marker: a disc, or a capsule that spans the tracks it joins.
 *
 * @param station the station's id
 * @param symbol how it is drawn
 * @param a one end of its axis
 * @param b the other end, equal to {@code a} for a disc
 * @param track id of a stop's only track, empty otherwise
 * @param scale of its radius, 1 for the sheet's own size
 */
public record Marker(String station, Symbol symbol, Spot a, Spot b, String track, double scale) {

    /** How a station is drawn, derived from its tracks. */
    public enum Symbol {
        /** On no track yet. */
        LONELY,
        STOP,
        INTERCHANGE,
        /** On four tracks or more. */
        HUB,
        /** Under the disc of a journey's touchpoint. */
        TOUCHPOINT
    }

    /** Outer radius, or half the width of a capsule, in sheet units. */
    public double radius() {
        return scale
                * switch (symbol) {
                    case LONELY, STOP -> 12;
                    case INTERCHANGE -> 23;
                    case HUB -> 45.5;
                    case TOUCHPOINT -> JourneyShape.DISC;
                };
    }

    /** The same station as a journey's disc at a spot. */
    Marker asTouchpoint(Spot at) {
        return new Marker(station, Symbol.TOUCHPOINT, at, at, track, 1);
    }

    /** The same marker drawn larger. */
    Marker scaled(double factor) {
        return new Marker(station, symbol, a, b, track, factor);
    }

    /** The middle. */
    public Spot centre() {
        return a.towards(b, 0.5);
    }

    /** True for a capsule. */
    public boolean isWide() {
        return a.distance(b) > 1;
    }

    /** Half its extent to the right and left of the middle. */
    public double halfWidth() {
        return Math.abs(b.x() - a.x()) / 2 + radius();
    }

    /** Half its extent above and below the middle. */
    public double halfHeight() {
        return Math.abs(b.y() - a.y()) / 2 + radius();
    }

    /** The distance from a spot to the marker's edge; below 0 inside. */
    public double distance(Spot spot) {
        return Geometry.distance(spot, a, b) - radius();
    }
}
