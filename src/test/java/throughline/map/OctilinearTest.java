package throughline.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OctilinearTest {

    private static GridPoint at(int x, int y) {
        return GridPoint.ofUnits(x, y);
    }

    @ParameterizedTest
    @CsvSource({"9, 1, 9, 0", "1, 9, 0, 9", "8, 6, 7, 7", "-8, 6, -7, 7", "-6, -6, -6, -6", "0, 0, 0, 0", "5, 2, 5, 0"})
    void aPointSnapsToTheNearestOfEightDirections(int x, int y, int snappedX, int snappedY) {
        assertEquals(at(10 + snappedX, 10 + snappedY), Octilinear.snap(at(10, 10), at(10 + x, 10 + y), GridPoint.UNIT));
    }

    @Test
    void cornersJoinAnyTwoPoints() {
        assertEquals(List.of(), Octilinear.corners(at(0, 0), at(5, 5)));
        assertEquals(List.of(at(6, 0), at(4, 4), at(10, 0), at(0, 4)), Octilinear.corners(at(0, 0), at(10, 4)));
        Random random = new Random(5);
        for (int i = 0; i < 2_000; i++) {
            GridPoint from = new GridPoint(random.nextInt(-900, 900), random.nextInt(-900, 900));
            GridPoint to = new GridPoint(random.nextInt(-900, 900), random.nextInt(-900, 900));
            for (GridPoint corner : Octilinear.corners(from, to)) {
                assertTrue(from.isOctilinearTo(corner) && corner.isOctilinearTo(to), from + " " + corner + " " + to);
            }
            GridPoint snapped = Octilinear.snap(from, to, 1);
            assertTrue(from.isOctilinearTo(snapped) && snapped.distanceTo(to) <= from.distanceTo(to));
        }
    }

    @Test
    void aTrackGoesStraightOnBeforeItTurns() {
        assertEquals(Optional.of(at(6, 0)), Octilinear.corner(at(-5, 0), at(0, 0), at(10, 4)));
        assertEquals(Optional.of(at(4, 4)), Octilinear.corner(at(-5, -5), at(0, 0), at(10, 4)));
        assertEquals(Optional.of(at(6, 0)), Octilinear.corner(null, at(0, 0), at(10, 4)));
        assertEquals(Optional.empty(), Octilinear.corner(null, at(0, 0), at(10, 0)));
    }

    @Test
    void snappingStaysWithinTheRange() {
        GridPoint corner = new GridPoint(GridPoint.LIMIT, GridPoint.LIMIT);
        GridPoint far = new GridPoint(-GridPoint.LIMIT, GridPoint.LIMIT);
        assertEquals(far, Octilinear.snap(corner, far, GridPoint.UNIT));
        assertEquals(corner, Octilinear.snap(corner, corner, 7));
    }

    @Test
    void aBendSlidesWithItsNeighbour() {
        BendSlide bend = new BendSlide(at(0, 0), at(6, 0), at(10, 4));
        assertEquals(Optional.of(at(7, 1)), bend.between(at(0, 1), at(10, 4)));
        assertEquals(Optional.of(at(5, 0)), bend.between(at(0, 0), at(10, 5)));
        assertEquals(Optional.empty(), new BendSlide(at(0, 0), at(6, 1), at(10, 4)).between(at(0, 1), at(10, 4)));
    }

    @Test
    void aBendThatCannotSlideGoesToTheNearestCorner() {
        BendSlide bend = new BendSlide(at(0, 0), at(6, 0), at(10, 4));
        GridPoint placed = bend.between(at(0, 9), at(10, 4)).orElseThrow();
        assertTrue(at(0, 9).isOctilinearTo(placed) && placed.isOctilinearTo(at(10, 4)));
        GridPoint straight = bend.between(at(0, 4), at(10, 4)).orElseThrow();
        assertEquals(400, straight.y());
        assertEquals(Optional.empty(), bend.between(at(10, 4), at(10, 4)));
    }

    @Test
    void aDraggedStationFindsItsLines() {
        MapSheet sheet = new MapSheet("", 64, 36, "", "", List.of(), List.of());
        TransitMap map = TransitMap.of(List.of(
                sheet,
                Station.named("a", "A", "", at(0, 0)),
                Station.named("b", "B", "", at(20, 10)),
                Station.named("me", "Me", "", at(7, 3))));
        Guides both = Guides.of(map, Set.of("me"), new GridPoint(1_980, 30), 50);
        assertEquals(at(20, 0), both.at());
        assertEquals(2, both.lines().size());
        Guides one = Guides.of(map, Set.of("me"), new GridPoint(1_200, -30), 50);
        assertEquals(List.of(new Guides.Line("a", at(0, 0), at(12, 0))), one.lines());
        Guides slanted = Guides.of(map, Set.of("me"), new GridPoint(520, 500), 50);
        assertEquals(new GridPoint(510, 510), slanted.at());
        Guides none = Guides.of(map, Set.of("me"), new GridPoint(730, 290), 50);
        assertEquals(new Guides(new GridPoint(730, 290), List.of()), none);
        assertEquals(
                List.of(), Guides.of(map, Set.of("a", "b", "me"), at(0, 0), 50).lines());
    }
}
