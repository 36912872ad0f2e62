package throughline.map;

import java.util.Collection;
import java.util.Optional;

/**
 * The straight run of a track that passes nearest to a place.
 *
 * @param track the track's id
 * @param index where in its path a point between the run's ends goes, 1 to the path's length
 * @param at the nearest place on the run
 * @param distance from there to the place asked for, in hundredths
 */
public record NearestSegment(String track, int index, GridPoint at, double distance) {

    /** The nearest run of any track; of equally near ones the first in the sheet's order. Empty if there is no run at all. */
    public static Optional<NearestSegment> of(TransitMap map, GridPoint place) {
        return of(map, map.tracks(), place);
    }

    /** The nearest run of some tracks; of equally near ones the first in their order. Empty if there is no run at all. */
    public static Optional<NearestSegment> of(TransitMap map, Collection<Track> tracks, GridPoint place) {
        NearestSegment best = null;
        for (Track track : tracks) {
            int runs = track.path().size() - (track.loop() ? 0 : 1);
            for (int i = 0; i < runs && track.path().size() > 1; i++) {
                GridPoint from = map.place(track.path().get(i));
                GridPoint to = map.place(track.path().get((i + 1) % track.path().size()));
                GridPoint at = nearest(place, from, to);
                double distance = place.distanceTo(at);
                if (best == null || distance < best.distance) {
                    best = new NearestSegment(track.id(), i + 1, at, distance);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static GridPoint nearest(GridPoint place, GridPoint from, GridPoint to) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double square = dx * dx + dy * dy;
        double along = square == 0 ? 0 : ((place.x() - from.x()) * dx + (place.y() - from.y()) * dy) / square;
        double part = Math.clamp(along, 0, 1);
        // Whole steps along the longer axis, so that a place on an octilinear run stays on it to the hundredth.
        double longer = Math.max(Math.abs(dx), Math.abs(dy));
        double share = longer == 0 ? 0 : Math.round(part * longer) / longer;
        return new GridPoint((int) Math.round(from.x() + share * dx), (int) Math.round(from.y() + share * dy));
    }
}
