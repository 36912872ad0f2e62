package throughline.draw;

import java.util.List;
import throughline.layout.Box;
import throughline.layout.Name;
import throughline.layout.NameLine;
import throughline.layout.Spot;
import throughline.map.LifecycleStage;
import throughline.map.Station;

/** What is laid over the map: lifecycle stages under the names, or the signs of stations. */
final class OverlayLayer {

    private static final double TICK = 12;
    private static final double TICK_GAP = 6;
    private static final double TICK_HEIGHT = 9;

    /** Near by, without a row of their own, ticks are smaller. */
    private static final double SMALL = 0.6;

    private static final double FACT = 9;

    private OverlayLayer() {}

    static void paint(Brush brush, MapPicture picture, View view, Emphasis emphasis, Box visible) {
        if (view.overlay() == Overlay.LIFECYCLE
                || view.showsFacts() && picture.journey().isEmpty()) {
            brush.surface().open("lifecycle", Role.LAYER);
            picture.names().values().stream()
                    .filter(n -> n.side() != null && emphasis.name(n.id()) > 0)
                    .filter(n -> n.box().overlaps(visible))
                    .forEach(name -> picture.layout().map().station(name.id()).ifPresent(s -> {
                        double end = stages(brush, s, name);
                        facts(brush, picture.facts(s.id()), name, end);
                    }));
            brush.surface().close();
        }
        boolean gates = view.overlay().showsGates() && picture.journey().isPresent();
        if (!picture.signs().isEmpty() && !gates) {
            brush.surface().open("overlay", Role.LAYER);
            if (picture.journey().isPresent()) {
                StationSignLayer.underNames(brush, picture, picture.names());
            } else {
                StationSignLayer.onMarkers(brush, picture, emphasis, Overlays.scale(view), visible);
            }
            brush.surface().close();
        }
    }

    /** A tick for each stage in order, filled where the station serves it; the end of the row. */
    private static double stages(Brush brush, Station station, Name name) {
        NameLine last = name.lines().getLast();
        Box box = last.box();
        double scale = last.isMarks() ? box.height() / Overlays.STAGE_ROW.height() : last.size() / 36 * SMALL;
        double width = (LifecycleStage.values().length * (TICK + TICK_GAP) - TICK_GAP) * scale;
        double x = Overlays.left(name, box, width);
        double y = last.isMarks() ? box.y0() + 2 * scale : box.y1() - 1;
        for (LifecycleStage stage : LifecycleStage.values()) {
            Ink ink = station.lifecycle().contains(stage)
                    ? brush.ink(Theme.Token.INK)
                    : brush.ink(Theme.Token.FAINT).faded(0.35);
            brush.surface().fill(Outline.rectangle(x, y, TICK * scale, TICK_HEIGHT * scale, 2 * scale), ink);
            x += (TICK + TICK_GAP) * scale;
        }
        return x;
    }

    /** Number of campaigns and worst gate, small, behind the ticks. */
    private static void facts(Brush brush, List<StationSign> facts, Name name, double from) {
        NameLine last = name.lines().getLast();
        double r = FACT * last.size() / 36;
        double x = from + r;
        for (StationSign fact : facts) {
            StationSignLayer.sign(brush, fact, new Spot(x, last.box().y1() + r * 0.5), r);
            x += 2.4 * r;
        }
    }
}
