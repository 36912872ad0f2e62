package throughline.desktop.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;

/** Two presses are a double click as long as the window could not have answered for half a second between them. */
class ClicksTest {

    private static final long MILLIS = 1_000_000;

    private final Clicks clicks = new Clicks();
    private long now = 5_000 * MILLIS;

    @Test
    void twoInAHurryAreADoubleClick() {
        press(MouseButton.PRIMARY, 10);
        assertEquals(1, clicks.count());
        pulses(12, 16);
        press(MouseButton.PRIMARY, 12);
        assertTrue(clicks.isDouble());
        press(MouseButton.PRIMARY, 12);
        assertEquals(3, clicks.count());
        assertFalse(clicks.isDouble());
    }

    @Test
    void aWindowThatWasBusyDoesNotForgetTheFirst() {
        press(MouseButton.PRIMARY, 10);
        pulses(1, 16);
        pulses(2, 2_000);
        press(MouseButton.PRIMARY, 10);
        assertTrue(clicks.isDouble());
    }

    @Test
    void aWindowThatAnswersForgetsAfterHalfASecond() {
        press(MouseButton.PRIMARY, 10);
        pulses(33, 16);
        press(MouseButton.PRIMARY, 10);
        assertEquals(1, clicks.count());
    }

    @Test
    void anotherPlaceOrButtonBeginsAnew() {
        press(MouseButton.PRIMARY, 10);
        press(MouseButton.PRIMARY, 16);
        assertEquals(1, clicks.count());
        press(MouseButton.SECONDARY, 16);
        assertEquals(1, clicks.count());
        press(MouseButton.SECONDARY, 16);
        assertFalse(clicks.isDouble());
    }

    @Test
    void whoSetTheSystemSlowerIsNotHurried() {
        press(MouseButton.PRIMARY, 10);
        pulses(60, 16);
        clicks.press(MouseButton.PRIMARY, 10, 10, 2);
        assertTrue(clicks.isDouble());
    }

    private void press(MouseButton button, double x) {
        clicks.press(button, x, 10, 1);
    }

    private void pulses(int many, long millis) {
        for (int i = 0; i < many; i++) {
            now += millis * MILLIS;
            clicks.pulse(now);
        }
    }
}
