package throughline.draw;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;
import throughline.layout.Badge;
import throughline.layout.MapLayout;
import throughline.layout.Sheet;
import throughline.layout.TrackShape;
import throughline.map.Track;
import throughline.map.TrackPattern;

/** Tracks and their letter discs. The first track of the sheet is drawn last, on top. */
final class TrackLayer {

    private TrackLayer() {}

    static void paint(
            Brush brush, MapLayout layout, ToDoubleFunction<String> opacity, ToDoubleFunction<String> badges) {
        brush.surface().open("tracks", Role.LAYER);
        List<Track> fromBelow = new ArrayList<>(layout.map().tracks());
        Collections.reverse(fromBelow);
        for (Track track : fromBelow) {
            layout.track(track.id()).ifPresent(shape -> {
                brush.surface().open("track-" + track.id(), Role.TRACK);
                boolean stubs = badges.applyAsDouble(track.id()) > 0;
                paint(brush, layout, track, shape, opacity.applyAsDouble(track.id()), stubs);
                brush.surface().close();
            });
        }
        brush.surface().close();
    }

    private static void paint(
            Brush brush, MapLayout layout, Track track, TrackShape shape, double opacity, boolean stubs) {
        if (shape.vertices().size() < 2) {
            return;
        }
        // One path with its stubs, so that half-clear tracks do not show their own overlaps.
        Outline.Builder path = Outline.builder();
        TrackOutline.append(shape, path);
        for (Badge badge : layout.badges()) {
            if (stubs && badge.track().equals(track.id()) && badge.isStub()) {
                path.move(badge.from().x(), badge.from().y())
                        .line(badge.at().x(), badge.at().y());
            }
        }
        boolean cored = track.pattern() == TrackPattern.CORED;
        Outline outline = path.build();
        Ink ink = Ink.of(track.color()).faded(opacity);
        brush.surface().stroke(outline, ink, Pen.round(cored ? Sheet.CORED_WIDTH : Sheet.TRACK_WIDTH));
        if (cored) {
            brush.surface()
                    .stroke(
                            outline,
                            brush.ink(Theme.Token.CANVAS).faded(Math.min(1, opacity * 2)),
                            Pen.round(Sheet.CORE_WIDTH));
        }
    }

    static void paintBadges(Brush brush, MapLayout layout, ToDoubleFunction<String> opacity) {
        brush.surface().open("badges", Role.LAYER);
        int number = 0;
        for (Badge badge : layout.badges()) {
            String id = "badge-" + ++number;
            double visible = opacity.applyAsDouble(badge.track());
            layout.map().track(badge.track()).filter(t -> visible > 0).ifPresent(track -> {
                brush.surface().open(id, Role.BADGE);
                Glyphs.badge(
                        brush, badge.at(), track.code(), Ink.of(track.color()).faded(visible), Sheet.BADGE);
                brush.surface().close();
            });
        }
        brush.surface().close();
    }
}
