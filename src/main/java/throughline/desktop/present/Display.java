package throughline.desktop.present;

import javafx.geometry.Rectangle2D;

/**
 * A screen that a person can look at.
 *
 * @param bounds of all of it, in the window system's pixels
 * @param visual of the part that bars of the system leave free
 */
public record Display(Rectangle2D bounds, Rectangle2D visual) {

    /** A screen without bars. */
    public static Display of(double x, double y, double width, double height) {
        Rectangle2D all = new Rectangle2D(x, y, width, height);
        return new Display(all, all);
    }

    /** True if both show, even partly, the same: a mirrored screen is no second one. */
    boolean mirrors(Display other) {
        return bounds.intersects(other.bounds);
    }

    /** How large it is, in words. */
    String size() {
        return Math.round(bounds.getWidth()) + " × " + Math.round(bounds.getHeight());
    }
}
