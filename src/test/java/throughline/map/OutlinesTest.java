package throughline.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import throughline.item.InvalidItem;

class OutlinesTest {

    private static final List<GridPoint> BOX = Outlines.box(at(0, 0), at(10, 6));

    private static GridPoint at(int x, int y) {
        return GridPoint.ofUnits(x, y);
    }

    private static void refused(String words, Runnable edit) {
        assertEquals(
                "outline: " + words, assertThrows(InvalidItem.class, edit::run).getMessage());
    }

    @Test
    void pointsAreJoinedInTheEightDirections() {
        List<GridPoint> ring = Outlines.through(List.of(at(0, 0), at(10, 4), at(0, 9)));
        assertTrue(Outlines.isOctilinear(ring));
        assertTrue(ring.contains(at(6, 0)));
        List<GridPoint> needless = List.of(at(0, 0), at(4, 0), at(4, 0), at(9, 0), at(9, 9), at(0, 9), at(0, 0));
        assertEquals(List.of(at(9, 0), at(9, 9), at(0, 9), at(0, 0)), Outlines.through(needless));
    }

    @Test
    void anOutlineEnclosesSomethingAndDoesNotCrossItself() {
        refused("the outline would enclose nothing", () -> Outlines.through(List.of()));
        refused("the outline would enclose nothing", () -> Outlines.through(List.of(at(1, 1), at(4, 1), at(9, 1))));
        refused("the outline would enclose nothing", () -> Outlines.box(at(0, 0), at(0, 6)));
        refused(
                "the outline would cross itself",
                () -> Outlines.through(List.of(at(0, 0), at(8, 8), at(8, 0), at(0, 8))));
        List<GridPoint> many = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            many.addAll(List.of(at(2 * i, 0), at(2 * i, 2), at(2 * i + 1, 2), at(2 * i + 1, 0)));
        }
        many.addAll(List.of(at(299, 9), at(0, 9)));
        refused("a neighborhood has 3 to 400 corners, this has 600", () -> Outlines.through(many));
    }

    @Test
    void aCornerTakesItsEdgesAlong() {
        assertEquals(List.of(at(0, 0), at(12, 0), at(12, 8), at(0, 8)), Outlines.withCorner(BOX, 2, at(12, 8)));
        List<GridPoint> cut = Outlines.through(List.of(at(0, 0), at(10, 0), at(10, 4), at(8, 6), at(0, 6)));
        List<GridPoint> moved = Outlines.withCorner(cut, 2, at(12, 4));
        assertEquals(List.of(at(0, 0), at(12, 0), at(12, 4), at(10, 6), at(0, 6)), moved);
        refused("the outline would enclose nothing", () -> Outlines.withCorner(BOX, 2, at(0, 6)));
        List<GridPoint> free = List.of(at(0, 0), at(7, 1), at(3, 8));
        assertEquals(List.of(at(0, 0), at(7, 2), at(3, 8)), Outlines.withCorner(free, 1, at(7, 2)));
    }

    @Test
    void anEdgeMovesInParallel() {
        assertEquals(List.of(at(0, 2), at(10, 2), at(10, 6), at(0, 6)), Outlines.withEdge(BOX, 0, at(5, 2)));
        assertEquals(List.of(at(3, 0), at(10, 0), at(10, 6), at(3, 6)), Outlines.withEdge(BOX, 3, at(3, 5)));
    }

    @Test
    void anyMoveLeavesARingInTheEightDirectionsOrIsRefused() {
        Random random = new Random(9);
        List<GridPoint> ring = BOX;
        int made = 0;
        for (int i = 0; i < 3_000; i++) {
            GridPoint to = new GridPoint(random.nextInt(3_000), random.nextInt(2_000));
            int index = random.nextInt(ring.size());
            try {
                ring = switch (random.nextInt(3)) {
                    case 0 -> Outlines.withCorner(ring, index, to);
                    case 1 -> Outlines.withEdge(ring, index, to);
                    default -> {
                        List<GridPoint> points = new ArrayList<>(ring);
                        points.add(index, to);
                        yield Outlines.through(points);
                    }
                };
                made++;
            } catch (InvalidItem refused) {
                assertEquals("outline", refused.field());
            }
            assertTrue(Outlines.isOctilinear(ring), ring.toString());
        }
        assertTrue(made > 100, "made " + made);
    }

    @Test
    void everyTintCarriesItsNameAndAFreeOneComesFirst() {
        Tints.TEN.forEach(tint -> assertTrue(Tints.isReadable(tint), tint.toString()));
        Neighborhood first = new Neighborhood("a", "", "", BOX, Tints.TEN.getFirst(), null);
        assertEquals(Tints.TEN.getFirst(), Tints.next(List.of()));
        assertEquals(Tints.TEN.get(1), Tints.next(List.of(first)));
    }
}
