package throughline.desktop;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/** Takes the keyboard from one part of the window to the next, as far as they are open. */
final class PaneCycle {

    private final List<Stop> stops;

    /**
     * A part of the window.
     *
     * @param node the part
     * @param takeFocus brings the keyboard there
     */
    record Stop(Node node, Runnable takeFocus) {}

    PaneCycle(List<Stop> stops) {
        this.stops = List.copyOf(stops);
    }

    /** Goes one part on, or back. */
    void go(boolean back) {
        int at = -1;
        for (int i = 0; i < stops.size(); i++) {
            at = holdsFocus(stops.get(i).node()) ? i : at;
        }
        for (int step = 1; step <= stops.size(); step++) {
            Stop next = stops.get(Math.floorMod(at + (back ? -step : step), stops.size()));
            if (next.node().getScene() != null && next.node().isVisible()) {
                next.takeFocus().run();
                return;
            }
        }
    }

    private static boolean holdsFocus(Node part) {
        Scene scene = part.getScene();
        @Nullable Node node = scene == null ? null : scene.getFocusOwner();
        while (node != null && node != part) {
            node = node.getParent();
        }
        return node != null;
    }
}
