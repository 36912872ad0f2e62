package throughline.draw;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import throughline.layout.Box;
import throughline.layout.JourneyShape;
import throughline.layout.MapLayout;
import throughline.layout.Name;
import throughline.layout.Sheet;
import throughline.layout.Spot;
import throughline.layout.TrackShape;
import throughline.map.LabelAnchor;
import throughline.plan.Touchpoint;
import throughline.text.Weight;

/**
 * A journey: the tracks it rides in their own colours inside an ink edge, calm between touchpoints, and a numbered disc for
 * each touchpoint, with threads to the stations it uses. Stations it only passes keep no marker, so that nobody reads them as contacts.
 */
final class JourneyLayer {

    private static final double EDGE_WIDTH = 34;
    private static final double RIDE_WIDTH = 24;
    private static final double THREAD = 6;
    private static final double CHEVRON_EVERY = 5 * Sheet.UNIT;
    private static final double FAR_NAME = 50;
    private static final double CHEVRON_ROOM = 1.6 * Sheet.UNIT;

    private JourneyLayer() {}

    static void paint(Brush brush, MapLayout layout, JourneyPicture journey) {
        brush.surface().open("journey", Role.JOURNEY);
        Pen casing = Pen.round(Sheet.JOURNEY_WIDTH);
        for (JourneyShape.Ride ride : journey.shape().rides()) {
            ride.gap().ifPresent(gap -> gap(brush, gap));
            for (TrackShape stretch : ride.stretches()) {
                brush.surface()
                        .stroke(
                                TrackOutline.of(stretch),
                                brush.ink(Theme.Token.CANVAS).faded(0.9),
                                casing);
            }
        }
        Ink edge = brush.ink(Theme.Token.INK);
        journey.shape()
                .rides()
                .forEach(ride -> ride.stretches()
                        .forEach(s -> brush.surface().stroke(TrackOutline.of(s), edge, Pen.round(EDGE_WIDTH))));
        for (JourneyShape.Ride ride : journey.shape().rides()) {
            for (TrackShape stretch : ride.stretches()) {
                layout.map()
                        .track(stretch.track())
                        .ifPresent(track -> brush.surface()
                                .stroke(TrackOutline.of(stretch), Ink.of(track.color()), Pen.round(RIDE_WIDTH)));
            }
        }
        chevrons(brush, journey.shape());
        changes(brush, layout, journey);
        uses(brush, layout, journey);
        brush.surface().close();
    }

    private static void gap(Brush brush, JourneyShape.Gap gap) {
        brush.surface()
                .stroke(
                        Outline.line(
                                gap.from().x(),
                                gap.from().y(),
                                gap.to().x(),
                                gap.to().y()),
                        brush.ink(Theme.Token.MISSING),
                        Pen.dashed(10, true, 26, 22));
    }

    /** Where the journey changes track away from a touchpoint, the interchange stays, so that the change reads as one. */
    private static void changes(Brush brush, MapLayout layout, JourneyPicture journey) {
        journey.shape().markers(layout).forEach(m -> MarkerLayer.paint(brush, layout, m, 1));
    }

    /** Whoever works behind the scenes stands where the map has it, tied to its touchpoint by a thin thread of dots. */
    private static void uses(Brush brush, MapLayout layout, JourneyPicture journey) {
        for (JourneyPicture.Use use : journey.uses()) {
            thread(brush, use.disc().at(), use.marker().centre());
        }
        Set<String> touched =
                journey.touchpoints().stream().map(Touchpoint::station).collect(Collectors.toSet());
        journey.uses().stream()
                .map(JourneyPicture.Use::marker)
                .distinct()
                .filter(marker -> !touched.contains(marker.station()))
                .forEach(marker -> MarkerLayer.paint(brush, layout, marker, 1));
    }

    static void thread(Brush brush, Spot from, Spot to) {
        Outline line = Outline.line(from.x(), from.y(), to.x(), to.y());
        brush.surface().stroke(line, brush.ink(Theme.Token.CANVAS).faded(0.8), Pen.round(THREAD + 8));
        brush.surface().stroke(line, brush.ink(Theme.Token.MUTED), Pen.dashed(THREAD, true, 0.1, 14));
    }

    private record Piece(Spot from, Spot to) {}

    /** Chevrons show the way, but not where the journey also comes back: two of them would make a cross. */
    private static void chevrons(Brush brush, JourneyShape shape) {
        Set<Piece> pieces = new LinkedHashSet<>();
        for (JourneyShape.Ride ride : shape.rides()) {
            for (TrackShape stretch : ride.stretches()) {
                List<Spot> line = stretch.polyline();
                for (int i = 0; i + 1 < line.size(); i++) {
                    pieces.add(new Piece(line.get(i), line.get(i + 1)));
                }
            }
        }
        for (Piece piece : pieces) {
            if (!pieces.contains(new Piece(piece.to(), piece.from()))) {
                chevrons(brush, piece);
            }
        }
    }

    private static void chevrons(Brush brush, Piece piece) {
        double length = piece.from().distance(piece.to());
        double dx = (piece.to().x() - piece.from().x()) / length;
        double dy = (piece.to().y() - piece.from().y()) / length;
        int count = length < CHEVRON_ROOM ? 0 : Math.max(1, (int) Math.floor(length / CHEVRON_EVERY));
        for (int k = 0; k < count; k++) {
            chevron(brush, piece.from().towards(piece.to(), (k + 0.5) / count), dx, dy);
        }
    }

    static void chevron(Brush brush, Spot at, double dx, double dy) {
        Outline sign = Outline.builder()
                .move(at.x() - 6 * dx + 8 * dy, at.y() - 6 * dy - 8 * dx)
                .line(at.x() + 4 * dx, at.y() + 4 * dy)
                .line(at.x() - 6 * dx - 8 * dy, at.y() - 6 * dy + 8 * dx)
                .build();
        brush.surface().stroke(sign, new Ink(0xFFFFFF, 1), Pen.round(5));
    }

    /** Discs and names, on top of everything. */
    static void paintDiscs(Brush brush, JourneyPicture journey, Box visible) {
        brush.surface().open("touchpoints", Role.LAYER);
        List<JourneyShape.Disc> discs = journey.shape().discs();
        for (JourneyShape.Disc disc : discs) {
            if (disc.isFanned()) {
                brush.surface()
                        .stroke(
                                Outline.line(
                                        disc.stop().x(),
                                        disc.stop().y(),
                                        disc.at().x(),
                                        disc.at().y()),
                                brush.ink(Theme.Token.INK),
                                Pen.round(6));
            }
        }
        nameLeaders(brush, journey);
        for (int i = 0; i < discs.size(); i++) {
            boolean cut = !visible.contains(
                    Box.around(discs.get(i).at()).grown(journey.shape().discRadius()));
            if (cut && brush.projected().isOn()) {
                continue;
            }
            brush.surface().open("touchpoint-" + journey.touchpoints().get(i).id(), Role.TOUCHPOINT);
            disc(brush, discs.get(i).at(), i + 1, journey.shape().scale());
            brush.surface().close();
        }
        brush.surface().close();
    }

    /** To names that found no room at their discs. */
    private static void nameLeaders(Brush brush, JourneyPicture journey) {
        for (Name name : journey.names().values()) {
            List<Spot> discs = journey.shape().discs().stream()
                    .filter(d -> d.station().equals(name.id()))
                    .map(JourneyShape.Disc::at)
                    .toList();
            discs.stream()
                    .min(Comparator.comparingDouble(name.box()::distance))
                    .filter(at -> name.box().distance(at) > journey.shape().discRadius() + FAR_NAME)
                    .ifPresent(at -> GateLayer.leader(brush, at, name.box()));
        }
    }

    static void disc(Brush brush, Spot at, int number, double scale) {
        brush.disc(at, 34 * scale, brush.ink(Theme.Token.CANVAS));
        brush.disc(at, 30 * scale, brush.ink(Theme.Token.INK));
        double size = (number > 99 ? 26 : 36) * scale;
        brush.text(
                Integer.toString(number),
                at.x(),
                at.y() + size * 0.36,
                LabelAnchor.MIDDLE,
                Weight.BOLD,
                size,
                brush.ink(Theme.Token.CANVAS));
    }
}
