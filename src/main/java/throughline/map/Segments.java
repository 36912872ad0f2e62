package throughline.map;

import java.util.ArrayList;
import java.util.List;
import throughline.item.InvalidItem;

/**
 * The vertices of a track between two of its stations.
 *
 * @param points places in order of travel, two or more
 */
public record Segments(List<GridPoint> points) {

    /** Copies the points. */
    public Segments {
        points = List.copyOf(points);
    }

    /** The length in hundredths of a grid unit, corners not rounded. */
    public double length() {
        double length = 0;
        for (int i = 0; i + 1 < points.size(); i++) {
            GridPoint a = points.get(i);
            GridPoint b = points.get(i + 1);
            length += Math.hypot(b.x() - a.x(), b.y() - a.y());
        }
        return length;
    }

    /**
     * From one station forward along the track to the next named one, through the closing stretch where it is a loop.
     *
     * @throws InvalidItem if the track does not stop at both, or {@code to} lies behind {@code from} on a track that is not
     *     a loop
     */
    static Segments between(TransitMap map, Track track, String from, String to) {
        List<TrackPoint> path = track.path();
        int start = indexOf(track, from);
        int end = indexOf(track, to);
        if (end < start && !track.loop()) {
            throw new InvalidItem("path", "\"" + to + "\" lies behind \"" + from + "\"");
        }
        List<GridPoint> points = new ArrayList<>();
        for (int i = start; ; i = (i + 1) % path.size()) {
            points.add(map.place(path.get(i)));
            if (i == end && points.size() > 1) {
                return new Segments(points);
            }
        }
    }

    private static int indexOf(Track track, String station) {
        int index = track.path().indexOf(new TrackPoint.Stop(station));
        if (index < 0) {
            throw new InvalidItem("path", track.id() + " does not stop at \"" + station + "\"");
        }
        return index;
    }
}
