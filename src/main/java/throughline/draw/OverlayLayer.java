package throughline.draw;

import throughline.layout.Box;
import throughline.layout.Marker;
import throughline.layout.Name;
import throughline.layout.NameLine;
import throughline.layout.Spot;
import throughline.map.LabelAnchor;
import throughline.map.LifecycleStage;
import throughline.map.Station;
import throughline.text.Weight;

/** What is laid over the map: lifecycle stages under the names, or the number of campaigns at each station. */
final class OverlayLayer {

    private static final double TICK = 9;
    private static final double TICK_GAP = 5;
    private static final double COUNT = 26;

    private OverlayLayer() {}

    static void paint(Brush brush, MapPicture picture, View view, Box visible) {
        boolean near =
                view.detail().shows(Detail.Level.FACTS) && picture.journey().isEmpty();
        boolean lifecycle = view.overlay() == Overlay.LIFECYCLE || view.overlay() == Overlay.NONE && near;
        if (lifecycle) {
            brush.surface().open("lifecycle", Role.LAYER);
            picture.names().values().stream()
                    .filter(n -> n.side() != null && n.box().overlaps(visible))
                    .forEach(name -> picture.layout().map().station(name.id()).ifPresent(s -> stages(brush, s, name)));
            brush.surface().close();
        }
        if (view.overlay() == Overlay.CAMPAIGNS) {
            brush.surface().open("campaigns", Role.LAYER);
            picture.layout().markers().values().stream()
                    .filter(m -> visible.distance(m.centre()) < 200)
                    .forEach(m -> campaigns(brush, m, picture.campaignsAt(m.station())));
            brush.surface().close();
        }
    }

    /** A tick for each stage in order, filled where the station serves it. */
    private static void stages(Brush brush, Station station, Name name) {
        NameLine last = name.lines().getLast();
        double scale = last.size() / 36;
        Box box = last.box();
        double width = LifecycleStage.values().length * (TICK + TICK_GAP) * scale - TICK_GAP * scale;
        double x = switch (name.side()) {
            case W, NW, SW -> box.x1() - width;
            case N, S -> box.centre().x() - width / 2;
            case null, default -> box.x0();
        };
        double y = box.y1() + 1 * scale;
        for (LifecycleStage stage : LifecycleStage.values()) {
            Ink ink = station.lifecycle().contains(stage)
                    ? brush.ink(Theme.Token.INK)
                    : brush.ink(Theme.Token.FAINT).faded(0.35);
            brush.surface().fill(Outline.rectangle(x, y, TICK * scale, 5 * scale, 1), ink);
            x += (TICK + TICK_GAP) * scale;
        }
    }

    private static void campaigns(Brush brush, Marker marker, int count) {
        if (count == 0) {
            return;
        }
        Spot at = marker.centre();
        double r = COUNT + 7 * (Math.min(count, 6) - 1);
        brush.disc(at, r + 4, brush.ink(Theme.Token.CANVAS));
        brush.disc(at, r, brush.ink(Theme.Token.ACCENT));
        brush.text(
                Integer.toString(count),
                at.x(),
                at.y() + r * 0.42,
                LabelAnchor.MIDDLE,
                Weight.BOLD,
                r * 1.15,
                brush.ink(Theme.Token.CANVAS));
    }
}
