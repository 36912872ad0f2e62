package throughline.desktop.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import throughline.layout.Box;
import throughline.layout.Spot;

/** Where the sheet lies in a window whose foot is covered by controls. */
class ViewportTest {

    private static final Box SHEET = new Box(100, 50, 6_500, 3_650);
    private static final double FOOT = 56;

    @Test
    void theWholeMapStandsAboveTheFoot() {
        for (double width : new double[] {500, 900, 1_800}) {
            Viewport fit = at(width, 520);
            double under = fit.placement().y(SHEET.y1());
            assertTrue(under <= 520 - FOOT + 1e-6, "ends at " + under);
            assertTrue(fit.placement().y(SHEET.y0()) >= -1e-6);
            assertTrue(fit.placement().x(SHEET.x0()) >= 8 - 1e-6, "and names find a little room at the sides");
            assertTrue(fit.placement().x(SHEET.x1()) <= width - 8 + 1e-6);
        }
    }

    @Test
    void aFootThatWouldLeaveTooLittleIsOverlaid() {
        assertTrue(at(400, 100).placement().y(SHEET.y1()) > 60, "at most a quarter is left to it");
    }

    @Test
    void zoomingKeepsTheSpotUnderThePointer() {
        Viewport before = at(900, 520);
        Spot under = before.toSheet(123, 77);
        Spot after = before.zoomedAt(123, 77, 1.7).toSheet(123, 77);
        assertEquals(0, under.distance(after), 1e-6);
        assertEquals(
                0,
                before.centre().distance(before.zoomed(1.7).centre()),
                1e-6,
                "and about the middle, the middle stays");
    }

    @Test
    void whatIsShownStandsAboveTheFootToo() {
        Box part = new Box(1_000, 1_000, 1_400, 3_000);
        Viewport near = at(900, 520).showing(part, 10);
        assertTrue(near.placement().y(part.y1()) <= 520 - FOOT + 1e-6);
        assertTrue(near.placement().y(part.y0()) >= -1e-6);
    }

    private static Viewport at(double width, double height) {
        return Viewport.of(SHEET, width, height, FOOT, 1, Double.NaN, Double.NaN);
    }
}
