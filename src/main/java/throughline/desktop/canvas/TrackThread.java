package throughline.desktop.canvas;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import throughline.layout.Badge;
import throughline.layout.MapLayout;
import throughline.layout.Marker;
import throughline.layout.Sheet;
import throughline.layout.Spot;
import throughline.layout.TrackShape;

/**
 * A thread of dashes along a track that leaves out the signs on it: the markers of stations and the track's letters. Each
 * dash is drawn or left out; a clip around the signs would cost the software pipeline four times as much per frame.
 */
final class TrackThread {

    private static final double DASH = 7;
    private static final double GAP = 5;

    /** A little of the track stays to be seen around each sign, in pixels. */
    private static final double AIR = 1.5;

    private final GraphicsContext graphics;
    private final Viewport viewport;

    TrackThread(GraphicsContext graphics, Viewport viewport) {
        this.graphics = graphics;
        this.viewport = viewport;
    }

    /** Strokes the thread with the pen that the graphics hold. */
    void along(MapLayout layout, TrackShape track) {
        List<Sign> signs = signs(layout, track);
        graphics.beginPath();
        double phase = 0;
        List<Spot> line = track.polyline().stream().map(this::toCanvas).toList();
        for (int i = 1; i < line.size(); i++) {
            phase = stretch(line.get(i - 1), line.get(i), phase, signs);
        }
        graphics.stroke();
    }

    /** Goes from a to b and returns how far into a dash or gap it ends, 0 to {@code DASH + GAP}. */
    private double stretch(Spot a, Spot b, double phase, List<Sign> signs) {
        double length = a.distance(b);
        double at = -phase;
        while (at < length) {
            double from = Math.max(0, at);
            double to = Math.min(length, at + DASH);
            if (to > from) {
                dash(a.towards(b, from / length), a.towards(b, to / length), signs);
            }
            at += DASH + GAP;
        }
        return length - (at - DASH - GAP);
    }

    private void dash(Spot from, Spot to, List<Sign> signs) {
        Spot middle = from.towards(to, 0.5);
        boolean seen = middle.x() > -DASH
                && middle.y() > -DASH
                && middle.x() < viewport.width() + DASH
                && middle.y() < viewport.height() + DASH;
        if (seen && signs.stream().noneMatch(sign -> sign.covers(from) || sign.covers(to))) {
            graphics.moveTo(from.x(), from.y());
            graphics.lineTo(to.x(), to.y());
        }
    }

    private List<Sign> signs(MapLayout layout, TrackShape track) {
        List<Sign> signs = new ArrayList<>();
        for (String station : track.stops().keySet()) {
            layout.marker(station).ifPresent(marker -> signs.add(sign(marker)));
        }
        for (Badge badge : layout.badges()) {
            if (badge.track().equals(track.track())) {
                signs.add(new Sign(toCanvas(badge.at()), toCanvas(badge.at()), radius(Sheet.BADGE)));
            }
        }
        return signs;
    }

    private Sign sign(Marker marker) {
        return new Sign(toCanvas(marker.a()), toCanvas(marker.b()), radius(marker.radius()));
    }

    private double radius(double sheet) {
        return sheet * viewport.scale() + AIR;
    }

    private Spot toCanvas(Spot sheet) {
        return new Spot(viewport.placement().x(sheet.x()), viewport.placement().y(sheet.y()));
    }

    /** A disc, or a capsule from a to b. */
    private record Sign(Spot a, Spot b, double radius) {

        boolean covers(Spot place) {
            double dx = b.x() - a.x();
            double dy = b.y() - a.y();
            double square = dx * dx + dy * dy;
            double along =
                    square == 0 ? 0 : Math.clamp(((place.x() - a.x()) * dx + (place.y() - a.y()) * dy) / square, 0, 1);
            return place.distance(new Spot(a.x() + along * dx, a.y() + along * dy)) < radius;
        }
    }
}
