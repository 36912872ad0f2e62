package throughline.draw;

import throughline.layout.Box;
import throughline.layout.Ring;
import throughline.layout.Sheet;
import throughline.map.Neighborhood;
import throughline.map.TransitMap;

/** The tinted areas under everything. */
final class NeighborhoodLayer {

    private static final double CORNER = 18;

    private NeighborhoodLayer() {}

    static void paint(Brush brush, TransitMap map, double opacity, Box visible) {
        brush.surface().open("neighborhoods", Role.LAYER);
        for (Neighborhood neighborhood : map.neighborhoods()) {
            if (!Ring.of(neighborhood.outline()).box().overlaps(visible)) {
                continue;
            }
            brush.surface().open("neighborhood-" + neighborhood.id(), Role.NEIGHBORHOOD);
            Outline ring = Corners.rounded(
                    neighborhood.outline().stream()
                            .map(p -> new double[] {Sheet.x(p), Sheet.y(p)})
                            .toList(),
                    CORNER);
            brush.surface().fill(ring, brush.fill(neighborhood.tint()).faded(opacity));
            brush.surface().close();
        }
        brush.surface().close();
    }
}
