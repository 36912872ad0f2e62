package throughline.draw;

import java.util.Map;
import throughline.consent.GateState;
import throughline.item.Words;
import throughline.layout.Box;
import throughline.layout.Marker;
import throughline.layout.Name;
import throughline.layout.NameLine;
import throughline.layout.Spot;
import throughline.map.Capability;
import throughline.map.LabelAnchor;
import throughline.text.Weight;

/**
 * What an overlay says about stations: a sign on each marker, or, where a campaign's discs stand on the markers, sign and
 * words under the name. Told by shape and word, and by colour only besides.
 */
final class StationSignLayer {

    /** Radius of a sign on the sheet. */
    static final double RADIUS = 26;

    /** Clear of what is below, in sheet units. */
    static final double RIM = 4;

    private static final double WORDS = 22;

    private StationSignLayer() {}

    static void onMarkers(Brush brush, MapPicture picture, Emphasis emphasis, double scale, Box visible) {
        picture.signs().forEach((station, sign) -> {
            if (emphasis.station(station) > 0) {
                picture.layout()
                        .marker(station)
                        .filter(m -> brush.projected().isOn()
                                ? visible.contains(Box.around(m.centre()).grown(NoteSign.RADIUS * scale))
                                : visible.distance(m.centre()) < 200)
                        .ifPresent(marker -> onMarker(brush, marker, sign, scale));
            }
        });
    }

    private static void onMarker(Brush brush, Marker marker, StationSign sign, double scale) {
        if (sign instanceof StationSign.OfNotes it) {
            ground(brush, marker, RADIUS * scale, brush.ink(Theme.Token.CANVAS));
            NoteSign.paint(brush, it, marker.centre(), NoteSign.RADIUS * scale);
            return;
        }
        double r = RADIUS * scale;
        ground(brush, marker, r + RIM, brush.ink(Theme.Token.CANVAS));
        if (sign instanceof StationSign.OfCampaigns) {
            ground(brush, marker, r, brush.ink(Theme.Token.ACCENT));
        } else if (marker.isWide()) {
            ground(brush, marker, r + RIM - 2, brush.ink(Theme.Token.BORDER));
            ground(brush, marker, r + RIM - 5, brush.ink(Theme.Token.CANVAS));
            r -= 5;
        }
        sign(brush, sign, marker.centre(), r);
    }

    /** A disc or a capsule as the marker below. */
    private static void ground(Brush brush, Marker marker, double radius, Ink ink) {
        if (marker.isWide()) {
            Outline axis = Outline.line(
                    marker.a().x(), marker.a().y(), marker.b().x(), marker.b().y());
            brush.surface().stroke(axis, ink, Pen.round(2 * radius));
        } else {
            brush.disc(marker.centre(), radius, ink);
        }
    }

    static void underNames(Brush brush, MapPicture picture, Map<String, Name> names) {
        names.values().forEach(name -> {
            NameLine row = name.lines().getLast();
            StationSign sign = picture.signs().get(name.id());
            if (row.isMarks() && sign != null) {
                Box box = row.box();
                double r = box.height() / 2;
                String words = words(sign);
                double size = WORDS * box.height() / Overlays.SIGN_ROW.height();
                double width = 2 * r + 8 + throughline.text.TextMetrics.width(words, Weight.MEDIUM, size);
                double x = Overlays.left(name, box, width);
                sign(brush, sign, new Spot(x + r, box.centre().y()), r);
                brush.text(
                        words,
                        x + 2 * r + 8,
                        box.centre().y() + size * 0.36,
                        LabelAnchor.START,
                        Weight.MEDIUM,
                        size,
                        brush.ink(Theme.Token.INK));
            }
        });
    }

    private static String words(StationSign sign) {
        return switch (sign) {
            case StationSign.OfGates it -> GateLayer.word(it.worst());
            case StationSign.OfCapability it -> Words.say("word.Capability." + it.capability());
            case StationSign.OfCampaigns it -> Words.say("picture.campaigns", it.count());
            case StationSign.OfReach it -> word(it.lit());
            case StationSign.OfNotes it -> NoteSign.words(it);
        };
    }

    static void sign(Brush brush, StationSign sign, Spot at, double r) {
        switch (sign) {
            case StationSign.OfGates it -> GateLayer.sign(brush, it.worst(), at, r);
            case StationSign.OfCapability it -> capability(brush, it.capability(), at, r);
            case StationSign.OfReach it -> lit(brush, it.lit(), at, r);
            case StationSign.OfNotes it -> NoteSign.paint(brush, it, at, r);
            case StationSign.OfCampaigns it -> {
                brush.disc(at, r, brush.ink(Theme.Token.ACCENT));
                brush.text(
                        Integer.toString(it.count()),
                        at.x(),
                        at.y() + r * 0.44,
                        LabelAnchor.MIDDLE,
                        Weight.BOLD,
                        r * (it.count() > 99 ? 0.8 : 1.22),
                        brush.ink(Theme.Token.CANVAS));
            }
        }
    }

    /** How much of an audience is reached, in a word or two. */
    static String word(StationSign.Lit lit) {
        return Words.say("picture.reach." + lit);
    }

    /** All: a full disc. Part: half a disc in a ring. To confirm: the question mark of gates. Nobody: a ring, crossed out. */
    static void lit(Brush brush, StationSign.Lit lit, Spot at, double r) {
        double width = r * 0.2;
        switch (lit) {
            case ALL -> brush.disc(at, r, brush.ink(Theme.Token.READY));
            case PART -> {
                brush.disc(at, r, brush.ink(Theme.Token.CANVAS));
                brush.ring(at, r - width / 2, width, brush.ink(Theme.Token.READY));
                brush.surface().fill(lowerHalf(at, r - width), brush.ink(Theme.Token.READY));
            }
            case TO_CONFIRM -> GateLayer.sign(brush, GateState.TO_CONFIRM, at, r * 0.85);
            case NOBODY -> {
                double half = r * 0.8;
                double slant = (half - width) * Math.sqrt(0.5);
                brush.disc(at, half, brush.ink(Theme.Token.CANVAS));
                brush.ring(at, half - width / 2, width * 0.7, brush.ink(Theme.Token.MUTED));
                brush.surface()
                        .stroke(
                                Outline.line(at.x() - slant, at.y() + slant, at.x() + slant, at.y() - slant),
                                brush.ink(Theme.Token.MUTED),
                                Pen.round(width * 0.7));
            }
        }
    }

    /** In place: a full disc. Planned: half a disc in a ring. A gap: an empty ring of dashes. Not said: a small grey dot. */
    static void capability(Brush brush, Capability capability, Spot at, double r) {
        double width = r * 0.2;
        switch (capability) {
            case HAVE -> brush.disc(at, r, brush.ink(Theme.Token.READY));
            case PLANNED -> {
                brush.ring(at, r - width / 2, width, brush.ink(Theme.Token.TO_CONFIRM));
                brush.surface().fill(lowerHalf(at, r - width), brush.ink(Theme.Token.TO_CONFIRM));
            }
            case GAP -> {
                double around = 2 * Math.PI * (r - width / 2);
                brush.surface()
                        .stroke(
                                Outline.circle(at.x(), at.y(), r - width / 2),
                                brush.ink(Theme.Token.MISSING),
                                Pen.dashed(width, false, around / 16 * 1.1, around / 16 * 0.9));
            }
            case UNSET -> {
                brush.disc(at, r * 0.6, brush.ink(Theme.Token.CANVAS));
                brush.ring(at, r * 0.5, r * 0.2, brush.ink(Theme.Token.MUTED));
            }
        }
    }

    private static Outline lowerHalf(Spot at, double r) {
        double k = r * 0.5522847498307936;
        return Outline.builder()
                .move(at.x() + r, at.y())
                .curve(at.x() + r, at.y() + k, at.x() + k, at.y() + r, at.x(), at.y() + r)
                .curve(at.x() - k, at.y() + r, at.x() - r, at.y() + k, at.x() - r, at.y())
                .close()
                .build();
    }
}
