package throughline.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import throughline.item.Message;
import throughline.map.GridPoint;
import throughline.map.Station;
import throughline.map.Track;

/**
 * Moves of one or more stations as one step. Bends between stations that move alike move along, and bends beside a moved
 * station slide so that tracks keep to the eight directions, where they did and can; a straight stretch that would leave them
 * gets a bend, and one that is straight again loses it. All refuse with {@link ChangeRefused} what names an item that is no
 * longer there.
 */
public final class StationMoves {

    private StationMoves() {}

    /**
     * Stations at other places. Their neighborhoods stay.
     *
     * @param places new places by station id
     */
    public static Change move(Plan plan, Map<String, GridPoint> places) {
        return moved(plan, places, StationEdits.label(plan, "change.move", new TreeSet<>(places.keySet())));
    }

    /**
     * Stations moved together.
     *
     * @param offset how far, across and down
     */
    public static Change moveBy(Plan plan, Collection<String> stations, GridPoint offset) {
        Map<String, GridPoint> places = new TreeMap<>();
        stations.forEach(
                id -> places.put(id, plan.require(id, Station.class).at().plus(offset)));
        return move(plan, places);
    }

    /**
     * Stations on one line.
     *
     * @throws ChangeRefused also for fewer than two
     */
    public static Change align(Plan plan, Set<String> stations, Alignment alignment) {
        List<Station> all = atLeast(plan, stations, 2);
        ToIntFunction<GridPoint> axis = alignment.isAcross() ? GridPoint::x : GridPoint::y;
        int least = all.stream().mapToInt(s -> axis.applyAsInt(s.at())).min().orElseThrow();
        int most = all.stream().mapToInt(s -> axis.applyAsInt(s.at())).max().orElseThrow();
        int line = switch (alignment) {
            case LEFT, TOP -> least;
            case RIGHT, BOTTOM -> most;
            case CENTER, MIDDLE -> between(least, most, 1, 2);
        };
        Map<String, GridPoint> places = new TreeMap<>();
        all.forEach(s -> places.put(s.id(), onAxis(s.at(), alignment.isAcross(), line)));
        return moved(plan, places, StationEdits.label(plan, "change.align", stations));
    }

    /**
     * Stations at equal distances between the outermost two, which stay.
     *
     * @param across true for distances from left to right, false for those from top to bottom
     * @throws ChangeRefused also for fewer than three
     */
    public static Change distribute(Plan plan, Set<String> stations, boolean across) {
        List<Station> all = new ArrayList<>(atLeast(plan, stations, 3));
        ToIntFunction<GridPoint> axis = across ? GridPoint::x : GridPoint::y;
        all.sort(Comparator.comparingInt((Station s) -> axis.applyAsInt(s.at())).thenComparing(Station::id));
        int first = axis.applyAsInt(all.getFirst().at());
        int last = axis.applyAsInt(all.getLast().at());
        Map<String, GridPoint> places = new TreeMap<>();
        for (int i = 0; i < all.size(); i++) {
            int line = between(first, last, i, all.size() - 1);
            places.put(all.get(i).id(), onAxis(all.get(i).at(), across, line));
        }
        return moved(plan, places, StationEdits.label(plan, "change.distribute", stations));
    }

    /** Part of the way, on whole units if both ends are. */
    private static int between(int first, int last, int part, int parts) {
        int unit = first % GridPoint.UNIT == 0 && last % GridPoint.UNIT == 0 ? GridPoint.UNIT : 1;
        return first + (int) Math.round((last - first) * (double) part / parts / unit) * unit;
    }

    private static GridPoint onAxis(GridPoint at, boolean across, int line) {
        return across ? new GridPoint(line, at.y()) : new GridPoint(at.x(), line);
    }

    private static List<Station> atLeast(Plan plan, Set<String> stations, int count) {
        if (stations.size() < count) {
            throw new ChangeRefused("that takes at least " + count + " stations");
        }
        return stations.stream().map(id -> plan.require(id, Station.class)).toList();
    }

    private static Change moved(Plan plan, Map<String, GridPoint> places, Message label) {
        Draft draft = new Draft(plan);
        Set<Track> tracks = new LinkedHashSet<>();
        new TreeMap<>(places).forEach((id, at) -> {
            draft.put(plan.require(id, Station.class).withAt(at));
            tracks.addAll(plan.map().tracksAt(id));
        });
        MovedPaths paths = new MovedPaths(plan.map(), places);
        tracks.forEach(track -> draft.put(track.withPath(paths.of(track))));
        return draft.change(label);
    }
}
