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

/** Moves on maps that people drew: tracks keep to the eight directions wherever they did, by bends that slide, come and go. */
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
        assertEquals(List.of(), broken(plan, moved));
        assertEquals(plan, moved.apply(StationMoves.moveBy(moved, all, GridPoint.ofUnits(-3, 2))));
    }

    @Test
    void anyStationMovesWithItsBends() {
        for (Station station : plan.map().stations()) {
            for (int direction = 0; direction < 9; direction++) {
                GridPoint offset = GridPoint.ofUnits(direction % 3 - 1, direction / 3 - 1);
                Plan moved = plan.apply(StationMoves.moveBy(plan, List.of(station.id()), offset));
                assertEquals(List.of(), broken(plan, moved), station.name() + " by " + offset);
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
                assertEquals(List.of(), broken(second, moved), station.name() + " by " + offset);
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
            Plan moved = plan.apply(StationMoves.moveBy(plan, group, offset));
            assertEquals(List.of(), broken(plan, moved), "seed " + seed + ": " + group + " by " + offset);
        }
    }

    /** A straight stretch bends where it must and is straight again as soon as it can. */
    @Test
    void thereAndBackNothingIsLeft() {
        Plan small = SmallPlans.map();
        List<String> all = small.map().stations().stream().map(Station::id).toList();
        for (long seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            Set<String> group = new HashSet<>();
            for (int i = random.nextInt(1, 5); i > 0; i--) {
                group.add(all.get(random.nextInt(all.size())));
            }
            GridPoint there = new GridPoint(random.nextInt(-350, 350), random.nextInt(-350, 350));
            GridPoint back = new GridPoint(-there.x(), -there.y());
            Plan moved = small.apply(StationMoves.moveBy(small, group, there));
            assertEquals(List.of(), broken(small, moved), "seed " + seed + ": " + group + " by " + there);
            Plan again = moved.apply(StationMoves.moveBy(moved, group, back));
            assertEquals(small, again, "seed " + seed + ": " + group + " by " + there);
        }
    }

    @Test
    void aStraightStretchBendsBesideTheMovedStation() {
        Plan small = SmallPlans.map();
        Plan moved = small.apply(StationMoves.moveBy(small, List.of("website"), GridPoint.ofUnits(0, 1)));
        assertEquals(
                List.of(
                        new TrackPoint.Stop("qr"),
                        new TrackPoint.Bend(GridPoint.ofUnits(5, 2), 0),
                        new TrackPoint.Stop("website"),
                        new TrackPoint.Bend(GridPoint.ofUnits(7, 2), 0),
                        new TrackPoint.Stop("forms")),
                moved.require("orders", Track.class).path());
    }

    /** Tracks with stretches that leave the eight directions, more of them than before. */
    private static List<String> broken(Plan before, Plan moved) {
        List<String> found = new ArrayList<>();
        for (Track track : moved.map().tracks()) {
            Track was = before.require(track.id(), Track.class);
            if (slanted(moved, track) > slanted(before, was)) {
                found.add(track.name() + " " + track.path());
            }
        }
        return found;
    }

    private static int slanted(Plan plan, Track track) {
        List<TrackPoint> path = track.path();
        int count = 0;
        for (int i = 0; i + (track.loop() ? 0 : 1) < path.size(); i++) {
            GridPoint a = plan.map().place(path.get(i));
            GridPoint b = plan.map().place(path.get((i + 1) % path.size()));
            count += a.isOctilinearTo(b) ? 0 : 1;
        }
        return count;
    }
}
