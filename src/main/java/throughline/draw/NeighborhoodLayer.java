package throughline.draw;

import throughline.map.Neighborhood;
import throughline.map.TransitMap;

/** The tinted areas under everything. */
final class NeighborhoodLayer {

    private static final double CORNER = 18;

    private NeighborhoodLayer() {}

    static void paint(Brush brush, TransitMap map, double opacity) {
        brush.surface().open("neighborhoods", Role.LAYER);
        for (Neighborhood neighborhood : map.neighborhoods()) {
            brush.surface().open("neighborhood-" + neighborhood.id(), Role.NEIGHBORHOOD);
            Outline ring = Corners.rounded(
                    neighborhood.outline().stream()
                            .map(p -> new double[] {throughline.layout.Sheet.x(p), throughline.layout.Sheet.y(p)})
                            .toList(),
                    CORNER);
            brush.surface().fill(ring, brush.theme().fill(neighborhood.tint()).faded(opacity));
            brush.surface().close();
        }
        brush.surface().close();
    }
}
