package throughline.map;

import java.util.List;

/**
 * A part of a journey that stays on one track.
 *
 * @param track the track's id
 * @param stations ids in order of travel, two or more, neighbours on the track
 */
public record Leg(String track, List<String> stations) {

    /** Copies the stations. */
    public Leg {
        stations = List.copyOf(stations);
    }
}
