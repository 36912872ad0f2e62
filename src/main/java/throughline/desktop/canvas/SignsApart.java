package throughline.desktop.canvas;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.FillRule;
import throughline.layout.Badge;
import throughline.layout.MapLayout;
import throughline.layout.Sheet;
import throughline.layout.Spot;
import throughline.layout.TrackShape;

/** Keeps what is painted along a track off the signs that stand on it: the markers of stations and the track's letters. */
final class SignsApart {

    /** A little of the track stays to be seen around each sign, in pixels. */
    private static final double AIR = 1.5;

    /** Corners of half a circle. */
    private static final int HALF = 12;

    private final GraphicsContext graphics;
    private final Viewport viewport;

    SignsApart(GraphicsContext graphics, Viewport viewport) {
        this.graphics = graphics;
        this.viewport = viewport;
    }

    /** Clips to all but the signs on a track, until the graphics are restored. */
    void of(MapLayout layout, TrackShape track) {
        graphics.setFillRule(FillRule.EVEN_ODD);
        graphics.beginPath();
        graphics.rect(0, 0, viewport.width(), viewport.height());
        track.stops()
                .keySet()
                .forEach(station ->
                        layout.marker(station).ifPresent(marker -> without(marker.a(), marker.b(), marker.radius())));
        for (Badge badge : layout.badges()) {
            if (badge.track().equals(track.track())) {
                without(badge.at(), badge.at(), Sheet.BADGE);
            }
        }
        graphics.clip();
    }

    /** A disc, or a capsule from end to end: two half circles in one ring. */
    private void without(Spot a, Spot b, double radius) {
        double r = radius * viewport.scale() + AIR;
        double towards = Math.atan2(b.y() - a.y(), b.x() - a.x());
        for (int i = 0; i <= 2 * HALF + 1; i++) {
            Spot end = i <= HALF ? b : a;
            int step = i <= HALF ? i : i - 1;
            double angle = towards - Math.PI / 2 + Math.PI * step / HALF;
            double x = viewport.placement().x(end.x()) + r * Math.cos(angle);
            double y = viewport.placement().y(end.y()) + r * Math.sin(angle);
            if (i == 0) {
                graphics.moveTo(x, y);
            } else {
                graphics.lineTo(x, y);
            }
        }
        graphics.closePath();
    }
}
