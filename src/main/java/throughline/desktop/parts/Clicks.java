package throughline.desktop.parts;

import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * Counts clicks in a row, also on a slow machine. The toolkit tells a double click by the time between two presses as it
 * comes to handle them; where the first one keeps the window busy, as selecting something does that fills the inspector, the
 * second would come too late and be a first click again. Here a time in which the window could not answer hardly counts.
 */
public final class Clicks {

    /** How long a window that answers waits for the next click, in nanoseconds: half a second, as is usual. */
    private static final long WITHIN = 500_000_000L;

    /** The most that one pulse takes from it, however long it was: three pulses of a window that keeps up. */
    private static final long STALL = 50_000_000L;

    /** How far apart presses of one double click are, in pixels. */
    private static final double NEAR = 5;

    private final AnimationTimer pulses = new AnimationTimer() {
        @Override
        public void handle(long now) {
            pulse(now);
        }
    };
    private @Nullable MouseButton button;
    private double x;
    private double y;
    private int count;
    private long left;
    private long last = -1;

    Clicks() {}

    /** Counts the presses on a node and all in it, before any of them hears of the press. */
    public static Clicks on(Node node) {
        Clicks clicks = new Clicks();
        node.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            clicks.press(event.getButton(), event.getScreenX(), event.getScreenY(), event.getClickCount());
            clicks.pulses.start();
        });
        return clicks;
    }

    /** How many presses of one button there were in a row, the latest with them; 0 before the first. */
    public int count() {
        return count;
    }

    /** Whether the latest press was the second of a double click with the primary button. */
    public boolean isDouble() {
        return count == 2 && button == MouseButton.PRIMARY;
    }

    /** A press at a place on the screen, with what the toolkit counts, which follows the system's setting. */
    void press(MouseButton with, double screenX, double screenY, int counted) {
        boolean follows = left > 0 && with == button && Math.hypot(screenX - x, screenY - y) <= NEAR;
        count = Math.max(follows ? count + 1 : 1, counted);
        button = with;
        x = screenX;
        y = screenY;
        left = WITHIN;
        last = -1;
    }

    /** A pulse of the window at a time in nanoseconds. */
    void pulse(long now) {
        if (last >= 0) {
            left -= Math.min(now - last, STALL);
        }
        last = now;
        if (left <= 0) {
            pulses.stop();
        }
    }
}
