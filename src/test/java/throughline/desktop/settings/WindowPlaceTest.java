package throughline.desktop.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import throughline.draw.Theme;
import throughline.format.FormatException;

/** A window comes back where it was, as far as there is still a screen. */
class WindowPlaceTest {

    private static final Rectangle2D MAIN = new Rectangle2D(0, 24, 1920, 1056);
    private static final Rectangle2D RIGHT = new Rectangle2D(1920, 0, 1280, 1024);

    @Test
    void itComesBackWhereItWasOnEitherScreen() {
        Rectangle2D left = new Rectangle2D(100, 80, 1200, 800);
        assertEquals(left, WindowPlace.again(left, List.of(MAIN, RIGHT)));
        Rectangle2D right = new Rectangle2D(2000, 10, 1100, 900);
        assertEquals(right, WindowPlace.again(right, List.of(MAIN, RIGHT)));
    }

    @Test
    void whereItsScreenIsGoneItComesToTheFirst() {
        Rectangle2D right = new Rectangle2D(2000, 10, 1100, 900);
        assertEquals(new Rectangle2D(0, 24, 1100, 900), WindowPlace.again(right, List.of(MAIN)));
        Rectangle2D below = new Rectangle2D(100, 1070, 1100, 900);
        assertEquals(new Rectangle2D(0, 24, 1100, 900), WindowPlace.again(below, List.of(MAIN)));
        Rectangle2D above = new Rectangle2D(100, -40, 1100, 900);
        assertEquals(new Rectangle2D(0, 24, 1100, 900), WindowPlace.again(above, List.of(MAIN)));
    }

    @Test
    void itIsNeverLargerThanItsScreenAndCanAlwaysBeHeld() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            Rectangle2D left = new Rectangle2D(
                    random.nextInt(8000) - 4000,
                    random.nextInt(6000) - 3000,
                    1 + random.nextInt(4000),
                    1 + random.nextInt(3000));
            Rectangle2D at = WindowPlace.again(left, List.of(MAIN, RIGHT));
            boolean held = List.of(MAIN, RIGHT).stream()
                    .anyMatch(screen -> screen.intersects(at.getMinX(), at.getMinY(), at.getWidth(), 32)
                            && at.getWidth() <= screen.getWidth()
                            && at.getHeight() <= screen.getHeight());
            assertTrue(held, "seed " + seed + ": " + left + " to " + at);
        }
    }

    @Test
    void whatIsKeptIsReadAgain() throws FormatException {
        WindowMemory memory = new WindowMemory(new Rectangle2D(-1280, 24, 1200, 800), true, Theme.DARK, 150);
        assertEquals(memory, WindowMemory.read(memory.json().getBytes(StandardCharsets.UTF_8), "window.json"));
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        for (String text : List.of("", "{}", "{\"state\": \"normal\", \"theme\": \"dark\", \"percent\": 900}")) {
            assertThrows(
                    FormatException.class,
                    () -> WindowMemory.read(text.getBytes(StandardCharsets.UTF_8), "window.json"),
                    text);
        }
    }
}
