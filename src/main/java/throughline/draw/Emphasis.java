package throughline.draw;

import java.util.Set;
import throughline.map.Track;
import throughline.map.TransitMap;

/**
 * How strongly each part of the map is drawn under a focus: what the picture is about in full, the rest as a pale ground
 * without names, so that people keep their bearings.
 *
 * @param focused false for the whole map
 * @param tracks ids of the tracks it is about
 * @param stations ids of the stations it is about
 * @param rest opacity of the stations and names it is not about
 * @param projected true where the map is seen from far off: what is shown is shown in full
 * @param overlaid true if something is laid over the map, and tracks step back for it
 */
record Emphasis(
        boolean focused,
        Set<String> tracks,
        Set<String> stations,
        double rest,
        boolean overlaid,
        boolean projected,
        TransitMap map) {

    private static final double PALE_TINT = 0.6;
    private static final double PALE_TRACK = 0.2;
    private static final double PALE_NAME = 0.55;
    private static final double OVERLAID_TRACK = 0.4;

    /** @param touched stations that a journey touches; their names are full, their markers are the journey's own discs */
    static Emphasis of(View view, TransitMap map, Set<String> touched) {
        double rest = view.rest() == View.Rest.PALE ? PALE_NAME : 0;
        boolean overlaid = view.overlay() != Overlay.NONE;
        boolean projected = view.projected().isPresent();
        return switch (view.focus()) {
            case Focus.WholeMap whole -> new Emphasis(false, Set.of(), Set.of(), 1, overlaid, projected, map);
            case Focus.OnTrack on -> {
                Set<String> stations = map.track(on.track())
                        .map(Track::stations)
                        .map(Set::copyOf)
                        .orElse(Set.of());
                yield new Emphasis(true, Set.of(on.track()), stations, rest, overlaid, projected, map);
            }
            case Focus.OnCampaign on -> new Emphasis(true, Set.of(), touched, rest, overlaid, projected, map);
        };
    }

    double tints() {
        return focused && !projected ? PALE_TINT : 1;
    }

    double track(String id) {
        double full = overlaid ? OVERLAID_TRACK : 1;
        return !focused || tracks.contains(id) ? full : PALE_TRACK;
    }

    double badge(String id) {
        return !focused || tracks.contains(id) ? 1 : rest / 2;
    }

    double station(String id) {
        return !focused || stations.contains(id) && !tracks.isEmpty() ? 1 : rest;
    }

    /** Of a station or a neighborhood. */
    double name(String id) {
        if (!focused) {
            return 1;
        }
        if (map.neighborhood(id).isPresent()) {
            return projected ? 1 : PALE_NAME;
        }
        return stations.contains(id) ? 1 : rest;
    }
}
