package throughline.draw;

import throughline.layout.Box;
import throughline.layout.MapLayout;
import throughline.layout.Marker;
import throughline.layout.Spot;
import throughline.map.TrackPattern;

/** The stations' markers: round where customers are met, for the others see {@link BehindMarkers}. */
final class MarkerLayer {

    /** Markers of a smaller radius in pixels are not to be seen. */
    private static final double SMALLEST = 0.75;

    private static final double AROUND = 200;

    private MarkerLayer() {}

    static void paint(Brush brush, MapPicture picture, View view, Emphasis emphasis, Box visible) {
        brush.surface().open("stations", Role.LAYER);
        for (Marker marker : picture.layout().markers().values()) {
            double opacity = emphasis.station(marker.station());
            boolean far = !view.detail().shows(Detail.Level.OVERVIEW) && marker.symbol() != Marker.Symbol.HUB;
            boolean tiny = marker.radius() * view.zoom() < SMALLEST;
            boolean shown = brush.projected().isOn()
                    ? visible.contains(
                            Box.around(marker.centre()).grown(Math.max(marker.halfWidth(), marker.halfHeight())))
                    : visible.distance(marker.centre()) < AROUND;
            if (opacity > 0 && !far && !tiny && shown) {
                brush.surface().open("station-" + marker.station(), Role.STATION);
                stronger(brush, marker, () -> paint(brush, picture.layout(), marker, opacity));
                brush.surface().close();
            }
        }
        brush.surface().close();
    }

    /** Paints around the middle of a marker as much larger as markers are projected. */
    private static void stronger(Brush brush, Marker marker, Runnable painting) {
        double scale = brush.projected().marker();
        Spot at = marker.centre();
        if (scale == 1) {
            painting.run();
            return;
        }
        brush.surface().push(new Placement(at.x() * (1 - scale), at.y() * (1 - scale), scale));
        painting.run();
        brush.surface().pop();
    }

    static void paint(Brush brush, MapLayout layout, Marker marker, double opacity) {
        // Opaque mixtures: strokes of a marker lie on one another, and half-clear ones would show it.
        Ink fill = brush.ink(Theme.Token.CANVAS);
        Ink stroke = brush.ink(Theme.Token.INK).over(fill, opacity);
        if (isBehind(layout, marker)) {
            BehindMarkers.paint(brush, layout, marker, opacity);
            return;
        }
        Spot at = marker.centre();
        switch (marker.symbol()) {
            case LONELY -> {
                brush.disc(at, 12, fill);
                brush.surface()
                        .stroke(
                                Outline.circle(at.x(), at.y(), 12),
                                brush.ink(Theme.Token.MUTED).faded(opacity),
                                Pen.dashed(4, false, 7, 5));
            }
            case STOP -> stop(brush, layout, marker, fill, opacity);
            case INTERCHANGE -> {
                if (marker.isWide()) {
                    Outline axis = Outline.line(
                            marker.a().x(),
                            marker.a().y(),
                            marker.b().x(),
                            marker.b().y());
                    brush.surface().stroke(axis, stroke, Pen.round(46));
                    brush.surface().stroke(axis, fill, Pen.round(32));
                } else {
                    brush.disc(at, 19.5, fill);
                    brush.ring(at, 19.5, 7, stroke);
                }
            }
            case HUB -> hub(brush, at, 1, fill, stroke);
            // The journey draws its own disc.
            case TOUCHPOINT -> {}
        }
    }

    private static boolean isBehind(MapLayout layout, Marker marker) {
        return layout.map()
                .station(marker.station())
                .filter(station -> !station.meetsCustomers())
                .isPresent();
    }

    static void hub(Brush brush, Spot at, double scale, Ink fill, Ink stroke) {
        brush.disc(at, 41 * scale, fill);
        brush.ring(at, 41 * scale, 9 * scale, stroke);
        brush.disc(at, 22 * scale, stroke);
        brush.disc(at, 9 * scale, fill);
    }

    private static void stop(Brush brush, MapLayout layout, Marker marker, Ink fill, double opacity) {
        layout.map().track(marker.track()).ifPresent(track -> {
            if (track.pattern() == TrackPattern.CORED) {
                brush.disc(marker.centre(), 10.5, fill);
                brush.ring(marker.centre(), 10.5, 7, Ink.of(track.color()).over(fill, opacity));
            } else {
                brush.disc(marker.centre(), 8, fill);
            }
        });
    }
}
