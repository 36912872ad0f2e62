package throughline.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import throughline.map.TrackPoint;

/** The path of a track through stations that become one. */
final class MergedPaths {

    private MergedPaths() {}

    /**
     * The path that stops once at {@code survivor}: where it stopped there before, or else where it first stopped at one of
     * the others. What lay between two of them without another stop goes.
     */
    static List<TrackPoint> of(List<TrackPoint> path, String survivor, Set<String> others, boolean loop) {
        TrackPoint.Stop kept = new TrackPoint.Stop(survivor);
        List<TrackPoint> result = new ArrayList<>();
        int own = -1;
        int group = -1;
        for (TrackPoint point : path) {
            boolean merged =
                    point.equals(kept) || point instanceof TrackPoint.Stop stop && others.contains(stop.station());
            if (merged && group >= 0) {
                result.subList(group + 1, result.size()).clear();
            } else {
                result.add(merged ? kept : point);
            }
            if (point instanceof TrackPoint.Stop) {
                group = !merged ? -1 : group >= 0 ? group : result.size() - 1;
            }
            own = point.equals(kept) ? group : own;
        }
        int stays = own >= 0 ? own : result.indexOf(kept);
        for (int i = result.size() - 1; i >= 0; i--) {
            if (i != stays && result.get(i).equals(kept)) {
                result.remove(i);
            }
        }
        return loop ? result : TrackPaths.trimmed(result);
    }
}
