package throughline.draw;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import throughline.layout.Badge;
import throughline.layout.Box;
import throughline.layout.Crossing;
import throughline.layout.Ring;
import throughline.layout.Sheet;
import throughline.layout.Spot;
import throughline.map.Track;
import throughline.map.TrackPattern;

/** Tracks and their letter discs. The first track of the sheet is drawn last, on top. */
final class TrackLayer {

    private static final double RIM = 6;

    private TrackLayer() {}

    static void paint(Brush brush, MapPicture picture, Emphasis emphasis, Box visible) {
        brush.surface().open("tracks", Role.LAYER);
        List<Track> fromBelow = new ArrayList<>(picture.layout().map().tracks());
        Collections.reverse(fromBelow);
        for (Track track : fromBelow) {
            TrackPath path = picture.path(track.id());
            if (path != null && path.box().overlaps(visible)) {
                brush.surface().open("track-" + track.id(), Role.TRACK);
                casings(brush, picture, emphasis, track);
                Outline outline = emphasis.badge(track.id()) > 0 ? path.withStubs() : path.plain();
                paint(brush, track, outline, emphasis.track(track.id()));
                brush.surface().close();
            }
        }
        brush.surface().close();
    }

    private static void paint(Brush brush, Track track, Outline outline, double opacity) {
        boolean cored = track.pattern() == TrackPattern.CORED;
        Ink ink = Ink.of(track.color()).faded(opacity);
        double stronger = brush.projected().track();
        brush.surface().stroke(outline, ink, Pen.round((cored ? Sheet.CORED_WIDTH : Sheet.TRACK_WIDTH) * stronger));
        if (cored) {
            Ink core = brush.ink(Theme.Token.CANVAS).faded(Math.min(1, opacity * 2));
            brush.surface().stroke(outline, core, Pen.round(Sheet.CORE_WIDTH * stronger));
        }
    }

    /** Where this track runs over another without a station, a rim in the ground's colour keeps the two apart. */
    private static void casings(Brush brush, MapPicture picture, Emphasis emphasis, Track track) {
        for (Crossing crossing : picture.crossingsOver(track.id())) {
            Spot middle = crossing.from().towards(crossing.to(), 0.5);
            Ink ground = picture.layout().map().neighborhoods().stream()
                    .filter(n -> Ring.of(n.outline()).contains(middle))
                    .findFirst()
                    .map(n -> brush.fill(n.tint()))
                    .orElse(brush.ink(Theme.Token.CANVAS));
            boolean cored = track.pattern() == TrackPattern.CORED;
            double width = (cored ? Sheet.CORED_WIDTH : Sheet.TRACK_WIDTH)
                            * brush.projected().track()
                    + 2 * RIM;
            brush.surface()
                    .stroke(
                            Outline.line(
                                    crossing.from().x(),
                                    crossing.from().y(),
                                    crossing.to().x(),
                                    crossing.to().y()),
                            emphasis.track(track.id()) == 1 ? ground : ground.faded(0),
                            Pen.butt(width));
        }
    }

    /** Signs of stations are drawn over letters. */
    private static boolean isUncovered(MapPicture picture, View view, Badge badge, double radius) {
        double room = Overlays.radius(view) + radius;
        return picture.signs().keySet().stream()
                .flatMap(station -> picture.layout().marker(station).stream())
                .allMatch(marker -> marker.centre().distance(badge.at()) >= room);
    }

    static void paintBadges(Brush brush, MapPicture picture, View view, Emphasis emphasis, Box visible) {
        brush.surface().open("badges", Role.LAYER);
        int number = 0;
        for (Badge badge : picture.layout().badges()) {
            String id = "badge-" + ++number;
            double opacity = emphasis.badge(badge.track());
            double radius = Sheet.BADGE * brush.projected().badge();
            boolean whole = visible.contains(Box.around(badge.at()).grown(radius));
            boolean shown = brush.projected().isOn()
                    ? whole && isUncovered(picture, view, badge, radius)
                    : visible.distance(badge.at()) < radius;
            if (opacity > 0 && shown) {
                picture.layout().map().track(badge.track()).ifPresent(track -> {
                    brush.surface().open(id, Role.BADGE);
                    Glyphs.badge(
                            brush,
                            badge.at(),
                            track.code(),
                            Ink.of(track.color()).faded(opacity),
                            radius);
                    brush.surface().close();
                });
            }
        }
        brush.surface().close();
    }
}
