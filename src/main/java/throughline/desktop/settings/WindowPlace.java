package throughline.desktop.settings;

import java.util.Comparator;
import java.util.List;
import javafx.geometry.Rectangle2D;

/** Where a window goes on the screens that there are. */
final class WindowPlace {

    /** As large as the screen allows, up to a size at which nothing is far apart. */
    private static final double WIDEST = 1920;

    private static final double HIGHEST = 1080;

    /** So much of the bar above must be on a screen for a hand to move the window by it. */
    private static final double GRIP = 120;

    private static final double BAR = 32;

    private WindowPlace() {}

    /** Where it goes at the first start. */
    static Rectangle2D first(Rectangle2D screen) {
        return new Rectangle2D(
                screen.getMinX(),
                screen.getMinY(),
                Math.min(WIDEST, screen.getWidth()),
                Math.min(HIGHEST, screen.getHeight()));
    }

    /**
     * Where it goes that was at {@code left} once: there again if it can be taken hold of, else onto the first screen; no
     * larger than the screen that holds most of it.
     *
     * @param screens what is free on each screen, the first one first; at least one
     */
    static Rectangle2D again(Rectangle2D left, List<Rectangle2D> screens) {
        Rectangle2D screen = screens.stream()
                .filter(it -> canBeHeld(left, it))
                .max(Comparator.comparingDouble(it -> common(left, it)))
                .orElse(null);
        Rectangle2D on = screen == null ? screens.getFirst() : screen;
        double width = Math.min(left.getWidth(), on.getWidth());
        double height = Math.min(left.getHeight(), on.getHeight());
        // One that had to shrink could otherwise be left beside the screen.
        double x = screen == null || width < left.getWidth() ? on.getMinX() : left.getMinX();
        double y = screen == null || height < left.getHeight() ? on.getMinY() : left.getMinY();
        return new Rectangle2D(x, y, width, height);
    }

    private static boolean canBeHeld(Rectangle2D window, Rectangle2D screen) {
        double across = Math.min(window.getMaxX(), screen.getMaxX()) - Math.max(window.getMinX(), screen.getMinX());
        boolean down = window.getMinY() >= screen.getMinY() - 1 && window.getMinY() <= screen.getMaxY() - BAR;
        return across >= Math.min(GRIP, window.getWidth()) && down;
    }

    private static double common(Rectangle2D a, Rectangle2D b) {
        double across = Math.min(a.getMaxX(), b.getMaxX()) - Math.max(a.getMinX(), b.getMinX());
        double down = Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY());
        return Math.max(0, across) * Math.max(0, down);
    }
}
