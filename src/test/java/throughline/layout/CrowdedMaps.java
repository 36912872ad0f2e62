package throughline.layout;

import java.util.ArrayList;
import java.util.List;
import throughline.map.GridPoint;
import throughline.map.MapItem;
import throughline.map.MapSheet;
import throughline.map.Neighborhood;
import throughline.map.Station;
import throughline.map.Tint;
import throughline.map.Track;
import throughline.map.TrackPattern;
import throughline.map.TrackPoint;

/** Maps on which not every name can find room. */
public final class CrowdedMaps {

    private CrowdedMaps() {}

    /** Sixteen stations with long names, one beside the other on four tracks, on a sheet that is hardly larger. */
    public static List<MapItem> items() {
        List<MapItem> items = new ArrayList<>();
        List<String> tracks = new ArrayList<>();
        items.add(new Neighborhood(
                "all",
                "Everything at once",
                "",
                List.of(
                        GridPoint.ofUnits(0, 0),
                        GridPoint.ofUnits(7, 0),
                        GridPoint.ofUnits(7, 7),
                        GridPoint.ofUnits(0, 7)),
                new Tint("#E8F3FB", "#12222F", "#2F6E9C", "#86BCE3"),
                null));
        for (int r = 0; r < 4; r++) {
            List<TrackPoint> path = new ArrayList<>();
            for (int c = 0; c < 4; c++) {
                String id = "s-" + c + "-" + r;
                items.add(Station.named(id, "A name with many words " + c + r, "all", GridPoint.ofUnits(2 + c, 2 + r)));
                path.add(new TrackPoint.Stop(id));
            }
            tracks.add("t-" + r);
            items.add(new Track(
                    "t-" + r,
                    "Track " + r,
                    String.valueOf((char) ('A' + r)),
                    "#0B8CE1",
                    TrackPattern.SOLID,
                    false,
                    "",
                    path));
        }
        items.add(new MapSheet("Crowded", 8, 8, "", "", List.of("all"), tracks));
        return items;
    }
}
