package throughline.map;

import throughline.item.Ids;
import throughline.item.InvalidItem;

/** A vertex of a track: a stop at a station, or a bend between stops. */
public sealed interface TrackPoint {

    /**
     * A stop.
     *
     * @param station the station's id; its place is the station's
     */
    record Stop(String station) implements TrackPoint {

        /** Checks the id. */
        public Stop {
            Ids.require("station", station);
        }
    }

    /**
     * A bend.
     *
     * @param at the corner before rounding
     * @param radius hundredths of a unit, 0 to 2,000; 0 for automatic
     */
    record Bend(GridPoint at, int radius) implements TrackPoint {

        /** Checks the radius. */
        public Bend {
            if (radius < 0 || radius > 2_000) {
                throw new InvalidItem("radius", "a bend's radius is 0 to 20 units");
            }
        }
    }
}
