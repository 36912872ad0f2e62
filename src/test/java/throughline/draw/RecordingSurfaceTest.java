package throughline.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import throughline.text.Weight;

class RecordingSurfaceTest {

    private final RecordingSurface surface = new RecordingSurface();

    @Test
    void writesCallsDown() {
        surface.open("a", Role.STATION);
        surface.push(new Placement(10, 20, 2));
        surface.stroke(Outline.line(0, 0.5, 1, -0.001), Ink.of("#1F2328").faded(0.5), Pen.dashed(7, true, 6, 10));
        surface.text(new TextLine("Email", 1, 2, 30, Weight.MEDIUM, 12, 0, Ink.of("#000000")));
        surface.pop();
        surface.close();

        assertEquals(
                List.of(
                        "open a STATION",
                        " push 10,20 x2",
                        "  stroke M0 0.5 L1 0 #1F2328 50% width 7 round dash 6 10",
                        "  text \"Email\" at 1,2 width 30 MEDIUM 12 #000000",
                        " pop",
                        "close"),
                surface.lines());
        assertEquals(surface.lines().subList(1, 5), surface.within("a"));
        assertEquals(24, surface.texts().getFirst().baseline());
        assertEquals(60, surface.texts().getFirst().width());
    }

    @Test
    void failsOnEndsOutOfTurn() {
        assertThrows(AssertionError.class, surface::pop);
        surface.open("a", Role.STATION);
        assertThrows(AssertionError.class, surface::pop);
        assertThrows(AssertionError.class, surface::lines);
        surface.close();
        assertThrows(AssertionError.class, () -> surface.open("a", Role.STATION));
    }

    @Test
    void failsOnNumbersThatAreNone() {
        assertThrows(AssertionError.class, () -> surface.fill(Outline.circle(Double.NaN, 0, 1), Ink.of("#000000")));
    }
}
