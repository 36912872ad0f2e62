package throughline.draw;

import java.util.HashSet;
import java.util.Set;
import throughline.map.TransitMap;

/**
 * How strongly each part of the map is drawn under a focus: what the picture is about in full, the rest as a pale ground
 * without names, so that people keep their bearings.
 *
 * @param focused false for the whole map
 * @param tracks ids of the tracks it is about
 * @param stations ids of the stations it is about
 * @param journey true if it is about a campaign, which names the stations it touches itself
 */
record Emphasis(boolean focused, Set<String> tracks, Set<String> stations, boolean journey, TransitMap map) {

    private static final double PALE_TINT = 0.6;
    private static final double PALE_TRACK = 0.2;
    private static final double PALE_NAME = 0.55;

    static Emphasis of(Focus focus, TransitMap map) {
        return switch (focus) {
            case Focus.WholeMap whole -> new Emphasis(false, Set.of(), Set.of(), false, map);
            case Focus.OnTrack on ->
                new Emphasis(
                        true,
                        Set.of(on.track()),
                        map.track(on.track())
                                .map(t -> (Set<String>) new HashSet<>(t.stations()))
                                .orElse(Set.of()),
                        false,
                        map);
            // The journey draws its own tracks and stations on the pale ground.
            case Focus.OnCampaign on -> new Emphasis(true, Set.of(), Set.of(), true, map);
        };
    }

    double tints() {
        return focused ? PALE_TINT : 1;
    }

    double track(String id) {
        return !focused || tracks.contains(id) ? 1 : PALE_TRACK;
    }

    double badge(String id) {
        return !focused || tracks.contains(id) ? 1 : 0;
    }

    double station(String id) {
        return !focused || stations.contains(id) ? 1 : 0;
    }

    /** Of a station or a neighborhood. */
    double name(String id) {
        if (!focused || map.neighborhood(id).isPresent()) {
            return focused ? PALE_NAME : 1;
        }
        return journey || stations.contains(id) ? 1 : 0;
    }
}
