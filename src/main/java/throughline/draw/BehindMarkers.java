package throughline.draw;

import throughline.layout.MapLayout;
import throughline.layout.Marker;
import throughline.layout.Spot;
import throughline.map.Track;
import throughline.map.TrackPattern;

/**
 * The markers of stations that work behind the scenes: square where those that customers meet are round, and in a quieter
 * ink, with the same room on the map.
 */
final class BehindMarkers {

    private BehindMarkers() {}

    static void paint(Brush brush, MapLayout layout, Marker marker, double opacity) {
        Ink fill = brush.ink(Theme.Token.CANVAS);
        Ink stroke = brush.ink(Theme.Token.MUTED).over(fill, opacity);
        Spot at = marker.centre();
        switch (marker.symbol()) {
            case LONELY -> {
                Outline square = square(at, 10);
                brush.surface().fill(square, fill);
                brush.surface().stroke(square, brush.ink(Theme.Token.MUTED).faded(opacity), Pen.dashed(4, false, 7, 5));
            }
            case STOP -> stop(brush, layout, marker, fill, opacity);
            case INTERCHANGE -> framed(brush, along(marker, 15), fill, stroke, 7);
            case HUB -> {
                framed(brush, square(at, 33), fill, stroke, 9);
                framed(brush, square(at, 15), stroke, stroke, 4);
                brush.surface().fill(square(at, 7), fill);
            }
            // The journey draws its own disc.
            case TOUCHPOINT -> {}
        }
    }

    /** The sign of an interchange, for the legend. */
    static void sign(Brush brush, Spot at) {
        framed(brush, square(at, 15), brush.ink(Theme.Token.CANVAS), brush.ink(Theme.Token.MUTED), 7);
    }

    private static void framed(Brush brush, Outline outline, Ink fill, Ink stroke, double width) {
        brush.surface().fill(outline, fill);
        brush.surface().stroke(outline, stroke, Pen.round(width));
    }

    private static void stop(Brush brush, MapLayout layout, Marker marker, Ink fill, double opacity) {
        Track track = layout.map().track(marker.track()).orElse(null);
        if (track != null && track.pattern() == TrackPattern.CORED) {
            framed(
                    brush,
                    square(marker.centre(), 9),
                    fill,
                    Ink.of(track.color()).over(fill, opacity),
                    7);
        } else {
            brush.surface().fill(square(marker.centre(), 7), fill);
        }
    }

    private static Outline square(Spot at, double half) {
        return Outline.rectangle(at.x() - half, at.y() - half, 2 * half, 2 * half, 0);
    }

    /** A box around a marker's axis, as steep as that. */
    private static Outline along(Marker marker, double half) {
        if (!marker.isWide()) {
            return square(marker.centre(), half);
        }
        double length = marker.a().distance(marker.b());
        double x = (marker.b().x() - marker.a().x()) / length * half;
        double y = (marker.b().y() - marker.a().y()) / length * half;
        Spot a = marker.a();
        Spot b = marker.b();
        return Outline.builder()
                .move(a.x() - x - y, a.y() - y + x)
                .line(b.x() + x - y, b.y() + y + x)
                .line(b.x() + x + y, b.y() + y - x)
                .line(a.x() - x + y, a.y() - y - x)
                .close()
                .build();
    }
}
