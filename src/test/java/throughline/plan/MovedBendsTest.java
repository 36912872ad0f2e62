package throughline.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import throughline.layout.Maps;
import throughline.map.GridPoint;
import throughline.map.MapItem;
import throughline.map.Station;
import throughline.map.Track;
import throughline.map.TrackPoint;
import throughline.map.TransitMap;

/** Moves on maps that people drew: wherever a bend can give way, tracks keep to the eight directions. */
class MovedBendsTest {

    private final Plan plan = plan(Maps.starter());

    private static Plan plan(TransitMap map) {
        List<MapItem> items = new ArrayList<>(map.stations());
        items.add(map.sheet());
        items.addAll(map.neighborhoods());
        items.addAll(map.tracks());
        items.addAll(map.handOvers());
        return NewPlan.of(items, "", ZoneId.of("UTC"));
    }

    @Test
    void theWholeMapMovesAsItIs() {
        List<String> all = plan.map().stations().stream().map(Station::id).toList();
        Plan moved = plan.apply(StationMoves.moveBy(plan, all, GridPoint.ofUnits(3, -2)));
        assertEquals(List.of(), broken(moved));
        assertEquals(plan, moved.apply(StationMoves.moveBy(moved, all, GridPoint.ofUnits(-3, 2))));
    }

    @Test
    void anyStationMovesWithItsBends() {
        for (Station station : plan.map().stations()) {
            for (int direction = 0; direction < 9; direction++) {
                GridPoint offset = GridPoint.ofUnits(direction % 3 - 1, direction / 3 - 1);
                Plan moved = plan.apply(StationMoves.moveBy(plan, List.of(station.id()), offset));
                assertEquals(List.of(), broken(moved), station.name() + " by " + offset);
            }
        }
    }

    @Test
    void soItIsOnAnotherMap() {
        Plan second = plan(Maps.second());
        for (Station station : second.map().stations()) {
            for (GridPoint offset :
                    List.of(GridPoint.ofUnits(1, 0), GridPoint.ofUnits(-1, 1), GridPoint.ofUnits(0, -2))) {
                Plan moved = second.apply(StationMoves.moveBy(second, List.of(station.id()), offset));
                assertEquals(List.of(), broken(moved), station.name() + " by " + offset);
            }
        }
    }

    @Test
    void anyGroupMovesWithItsBends() {
        List<String> all =
                new ArrayList<>(plan.map().stations().stream().map(Station::id).toList());
        for (long seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            Set<String> group = new HashSet<>();
            for (int i = random.nextInt(1, 9); i > 0; i--) {
                group.add(all.get(random.nextInt(all.size())));
            }
            GridPoint offset = GridPoint.ofUnits(random.nextInt(-4, 5), random.nextInt(-4, 5));
            assertEquals(List.of(), broken(plan.apply(StationMoves.moveBy(plan, group, offset))), "seed " + seed);
        }
    }

    /** Runs beside a bend that leave the eight directions. */
    private static List<String> broken(Plan moved) {
        List<String> found = new ArrayList<>();
        for (Track track : moved.map().tracks()) {
            List<TrackPoint> path = track.path();
            for (int i = 0; i + (track.loop() ? 0 : 1) < path.size(); i++) {
                TrackPoint from = path.get(i);
                TrackPoint to = path.get((i + 1) % path.size());
                boolean bend = from instanceof TrackPoint.Bend || to instanceof TrackPoint.Bend;
                GridPoint a = moved.map().place(from);
                GridPoint b = moved.map().place(to);
                if (bend && !a.isOctilinearTo(b)) {
                    found.add(track.name() + " from " + a + " to " + b);
                }
            }
        }
        return found;
    }
}
