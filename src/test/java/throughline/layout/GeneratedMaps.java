package throughline.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import throughline.map.GridPoint;
import throughline.map.MapItem;
import throughline.map.MapSheet;
import throughline.map.Neighborhood;
import throughline.map.Station;
import throughline.map.Tint;
import throughline.map.Track;
import throughline.map.TrackPattern;
import throughline.map.TrackPoint;
import throughline.map.TransitMap;

/**
 * Maps of any size for benchmarks and tests: level and upright tracks that cross at interchanges, a stop between any two of
 * those, and square neighborhoods. The same seed gives the same map.
 */
public final class GeneratedMaps {

    private static final String[] COLORS = {
        "#0B8CE1", "#009456", "#415AF9", "#D94E85", "#B84C15", "#B77B09", "#935AA8", "#037A76", "#808594"
    };
    private static final String[] WORDS = {
        "Email", "Loyalty", "Search", "Social", "Mobile", "Offers", "Care", "Events", "Insight", "Store", "Video",
        "Push", "Reviews", "Wallet", "Data", "Partner"
    };
    private static final int CELL = 8;

    private GeneratedMaps() {}

    /** A map of about {@code stations} stations: never fewer, at most a tenth more. */
    public static TransitMap of(int stations, long seed) {
        return TransitMap.of(items(stations, seed));
    }

    /** The items of {@link #of}. */
    public static List<MapItem> items(int stations, long seed) {
        // Interchanges and as many stops on the level tracks: n columns and m rows give 2nm - m stations.
        int columns = Math.max(3, (int) Math.ceil(Math.sqrt(stations * 0.9)));
        int rows = Math.max(2, (int) Math.ceil(stations / (2.0 * columns - 1)));
        Random random = new Random(seed);
        List<MapItem> items = new ArrayList<>();
        List<String> neighborhoods = new ArrayList<>();
        List<String> tracks = new ArrayList<>();
        int width = columns * CELL + CELL;
        int height = rows * CELL + CELL;
        for (int c = 0; c < columns; c += 5) {
            for (int r = 0; r < rows; r += 5) {
                String id = "area-" + c + "-" + r;
                neighborhoods.add(id);
                items.add(neighborhood(id, c, r, Math.min(5, columns - c), Math.min(5, rows - r)));
            }
        }
        for (int r = 0; r < rows; r++) {
            List<TrackPoint> path = new ArrayList<>();
            for (int c = 0; c < columns; c++) {
                path.add(new TrackPoint.Stop(add(items, random, c, r, 0)));
                if (c + 1 < columns) {
                    path.add(new TrackPoint.Stop(add(items, random, c, r, CELL / 2)));
                }
            }
            tracks.add("level-" + r);
            items.add(track("level-" + r, r, path));
        }
        for (int c = 0; c < columns; c++) {
            List<TrackPoint> path = new ArrayList<>();
            for (int r = 0; r < rows; r++) {
                path.add(new TrackPoint.Stop("s-" + c + "-" + r + "-0"));
            }
            tracks.add("upright-" + c);
            items.add(track("upright-" + c, rows + c, path));
        }
        items.add(new MapSheet("Generated map", width, height, "", "", neighborhoods, tracks));
        return items;
    }

    private static Neighborhood neighborhood(String id, int c, int r, int columns, int rows) {
        int x0 = c * CELL + CELL / 2;
        int y0 = r * CELL + CELL / 2;
        int x1 = x0 + columns * CELL - 1;
        int y1 = y0 + rows * CELL - 1;
        return new Neighborhood(
                id,
                "Area " + (c / 5 + 1) + "." + (r / 5 + 1),
                "",
                List.of(
                        GridPoint.ofUnits(x0, y0),
                        GridPoint.ofUnits(x1, y0),
                        GridPoint.ofUnits(x1, y1),
                        GridPoint.ofUnits(x0, y1)),
                new Tint("#E8F3FB", "#12222F", "#2F6E9C", "#86BCE3"),
                null);
    }

    private static String add(List<MapItem> items, Random random, int c, int r, int shift) {
        String id = "s-" + c + "-" + r + "-" + shift;
        String name = WORDS[random.nextInt(WORDS.length)]
                + (random.nextBoolean() ? " " + WORDS[random.nextInt(WORDS.length)] : "");
        items.add(Station.named(
                id,
                name,
                "area-" + c / 5 * 5 + "-" + r / 5 * 5,
                GridPoint.ofUnits(c * CELL + CELL + shift, r * CELL + CELL)));
        return id;
    }

    private static Track track(String id, int number, List<TrackPoint> path) {
        String code = String.valueOf((char) ('A' + number % 26));
        return new Track(
                id, "Track " + number, code, COLORS[number % COLORS.length], TrackPattern.SOLID, false, "", path);
    }
}
