package throughline.desktop.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import throughline.desktop.Tool;
import throughline.layout.Sheet;
import throughline.layout.Spot;
import throughline.map.GridPoint;
import throughline.map.Neighborhood;

/**
 * Where the outline of the selected neighborhood can be taken hold of: its corners, and its edges all along.
 *
 * @param neighborhood its id
 * @param corners in pixels of the canvas, in the order of the outline
 */
record OutlineHandles(String neighborhood, List<Spot> corners) {

    private static final double CORNER = 9;
    private static final double EDGE = 5;

    /** Copies the corners. */
    OutlineHandles {
        corners = List.copyOf(corners);
    }

    /**
     * What is taken hold of.
     *
     * @param index a corner's, or that of the corner where an edge begins
     */
    record Handle(String neighborhood, int index, boolean corner) {}

    /** Those on the canvas now: with the selecting tool, and one neighborhood selected and nothing else. */
    static Optional<OutlineHandles> of(MapCanvas canvas) {
        if (canvas.model().toolProperty().get() != Tool.SELECT
                || canvas.model().selectionProperty().get().size() != 1) {
            return Optional.empty();
        }
        String id = canvas.model().selectionProperty().get().iterator().next();
        return canvas.plan()
                .flatMap(plan -> plan.find(id, Neighborhood.class))
                .map(it -> new OutlineHandles(id, onCanvas(canvas.viewport(), it.outline())));
    }

    static List<Spot> onCanvas(Viewport viewport, List<GridPoint> places) {
        List<Spot> spots = new ArrayList<>();
        for (GridPoint at : places) {
            spots.add(new Spot(
                    viewport.placement().x(Sheet.x(at)), viewport.placement().y(Sheet.y(at))));
        }
        return spots;
    }

    /** The handle at a place of the canvas, corners before edges. */
    Optional<Handle> at(double x, double y) {
        Spot hand = new Spot(x, y);
        int nearest = -1;
        for (int i = 0; i < corners.size(); i++) {
            double reach = nearest < 0 ? CORNER : corners.get(nearest).distance(hand);
            nearest = corners.get(i).distance(hand) < reach ? i : nearest;
        }
        if (nearest >= 0) {
            return Optional.of(new Handle(neighborhood, nearest, true));
        }
        for (int i = 0; i < corners.size(); i++) {
            if (hand.distance(corners.get(i), corners.get((i + 1) % corners.size())) < EDGE) {
                return Optional.of(new Handle(neighborhood, i, false));
            }
        }
        return Optional.empty();
    }

    /** The middle of an edge, where its own handle is drawn; null for one too short for it. */
    @Nullable
    Spot middle(int edge) {
        Spot a = corners.get(edge);
        Spot b = corners.get((edge + 1) % corners.size());
        return a.distance(b) < 4 * CORNER ? null : new Spot((a.x() + b.x()) / 2, (a.y() + b.y()) / 2);
    }
}
