package throughline.draw;

import java.util.ArrayList;
import java.util.List;
import throughline.layout.Box;
import throughline.layout.JourneyShape;
import throughline.layout.MapLayout;
import throughline.layout.Marker;
import throughline.layout.Name;
import throughline.layout.NameLine;
import throughline.layout.Spot;

/** Measures a campaign's picture: what the eye must be able to tell apart, and where two such things come too near. */
final class ApartSigns {

    /** STYLE: markers, discs, gates, bubbles and chips keep 4 units apart; names must only not be covered. */
    private static final double APART = 3.9;

    /** A disc, a capsule or a box, with a name for messages. */
    private record Thing(String what, Spot a, Spot b, double radius, Box box, boolean name) {

        static Thing disc(String what, Spot at, double radius) {
            return new Thing(what, at, at, radius, null, false);
        }

        static Thing box(String what, Box box, boolean name) {
            return new Thing(what, box.centre(), box.centre(), 0, box, name);
        }

        double gap(Thing other) {
            if (box != null && other.box != null) {
                double dx = Math.max(box.x0() - other.box.x1(), other.box.x0() - box.x1());
                double dy = Math.max(box.y0() - other.box.y1(), other.box.y0() - box.y1());
                return Math.max(dx, dy);
            }
            if (box != null) {
                return other.gap(this);
            }
            double nearest = Double.POSITIVE_INFINITY;
            for (int i = 0; i <= 20; i++) {
                Spot mine = a.towards(b, i / 20.0);
                nearest = Math.min(
                        nearest, other.box != null ? other.box.distance(mine) : mine.distance(other.a, other.b));
            }
            return nearest - radius - (other.box == null ? other.radius : 0);
        }
    }

    private ApartSigns() {}

    /** Sentences about things that lie on one another; empty where all is well. */
    static List<String> tooNear(MapLayout layout, JourneyPicture picture) {
        double scale = picture.shape().scale();
        List<Thing> things = new ArrayList<>();
        List<JourneyShape.Disc> discs = picture.shape().discs();
        for (int i = 0; i < discs.size(); i++) {
            things.add(Thing.disc(
                    "disc " + (i + 1), discs.get(i).at(), picture.shape().discRadius()));
        }
        int markers = things.size();
        for (Marker marker : picture.shape().markers(layout)) {
            things.add(
                    new Thing("marker of " + marker.station(), marker.a(), marker.b(), marker.radius(), null, false));
        }
        int signs = things.size();
        for (GateSign gate : picture.gates()) {
            things.add(Thing.disc("gate of " + gate.touchpoint(), gate.sign(), JourneySigns.GATE * scale));
            gate.chip().ifPresent(chip -> things.add(Thing.box("chip of " + gate.touchpoint(), chip.box(), false)));
        }
        picture.requests().forEach(r -> things.add(Thing.box("bubble of " + r.touchpoint(), r.box(), false)));
        for (Name name : picture.names().values()) {
            for (NameLine line : name.lines()) {
                things.add(Thing.box("name " + line.text() + " of " + name.id(), line.box(), true));
            }
        }
        List<String> found = new ArrayList<>();
        for (int i = 0; i < things.size(); i++) {
            for (int j = 0; j < i; j++) {
                Thing a = things.get(j);
                Thing b = things.get(i);
                boolean discOnMarker = i < signs && j < signs && (i >= markers || j >= markers);
                boolean oneName = a.name && b.name && a.what.endsWith(b.what.substring(b.what.lastIndexOf(" of ")));
                double least = a.name || b.name ? 0 : APART;
                if (!discOnMarker && !oneName && a.gap(b) < least) {
                    found.add(a.what + " and " + b.what + " are " + Math.round(a.gap(b) * 10) / 10.0 + " apart");
                }
            }
        }
        return found;
    }
}
