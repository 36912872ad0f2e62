package throughline.draw;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import throughline.consent.Catalogue;
import throughline.consent.Gate;
import throughline.consent.GateState;
import throughline.item.Words;
import throughline.layout.Box;
import throughline.layout.FreePlaces;
import throughline.layout.JourneyShape;
import throughline.layout.MapLayout;
import throughline.layout.Name;
import throughline.layout.Sheet;
import throughline.layout.Spot;
import throughline.plan.PermissionRequest;
import throughline.plan.Touchpoint;
import throughline.text.TextMetrics;
import throughline.text.Weight;
import throughline.text.Wrap;

/** Finds places for the signs of one journey, so that discs, gates, bubbles and chips never cover one another. */
final class JourneySigns {

    static final double GATE = 21;
    static final double HEADLINE = 28;
    static final double DETAIL = 24;
    static final double LEADING = 31;
    static final double PADDING = 20;

    private static final double RIM = GATE + 7;
    private static final double POST = 54;

    /** Where the arm of a barrier ends beyond the line. */
    static final double FOOT = 34;

    private static final double TIP = 9;
    private static final double CLEARANCE = 4;
    private static final double REACH = 640;
    private static final double WIDEST = 400;

    private final JourneyShape shape;
    private final double scale;
    private final FreePlaces places = new FreePlaces(CLEARANCE);
    private final Box sheet;
    private final Catalogue catalogue;

    JourneySigns(JourneyShape shape, Collection<Name> names, MapLayout layout, Catalogue catalogue) {
        this.shape = shape;
        this.scale = shape.scale();
        this.sheet = layout.sheet();
        this.catalogue = catalogue;
        shape.discs().forEach(d -> places.takeDisc(d.at(), shape.discRadius()));
        shape.rides().forEach(r -> places.takeLine(r.line(), Sheet.JOURNEY_WIDTH - 12));
        shape.markers(layout).forEach(places::takeMarker);
        layout.tracks().values().forEach(track -> places.spare(track.polyline(), Sheet.TRACK_WIDTH));
        names.forEach(n -> n.lines().forEach(line -> places.take(line.box())));
    }

    /** The barrier before touchpoint {@code i}; {@code gates} has the worst first. */
    GateSign gate(int i, Touchpoint touchpoint, List<Gate> gates) {
        GateState state = gates.getFirst().state();
        JourneyShape.Disc disc = shape.discs().get(i);
        List<Spot> line = i == 0 || disc.isFanned()
                ? List.of()
                : shape.rides().get(i - 1).line().reversed();
        for (double back = shape.discRadius() + RIM * scale + 2; back <= 2.5 * Sheet.UNIT * scale; back += 6) {
            Optional<GateSign> sign = gateAt(touchpoint, state, line, back);
            if (sign.isPresent()) {
                return sign.get();
            }
        }
        return beside(touchpoint, state, disc);
    }

    /** From the line to the sign: past the edge of the journey. */
    private double post() {
        return Sheet.JOURNEY_WIDTH / 2 + (POST - Sheet.JOURNEY_WIDTH / 2) * scale;
    }

    private Optional<GateSign> gateAt(Touchpoint touchpoint, GateState state, List<Spot> line, double back) {
        double walked = 0;
        for (int k = 0; k + 1 < line.size(); k++) {
            Spot a = line.get(k);
            Spot b = line.get(k + 1);
            double length = a.distance(b);
            if (length > 1e-9 && walked + length >= back) {
                Spot at = a.towards(b, (back - walked) / length);
                double nx = -(b.y() - a.y()) / length;
                double ny = (b.x() - a.x()) / length;
                for (int side = 1; side >= -1; side -= 2) {
                    Spot sign = new Spot(at.x() + side * nx * post(), at.y() + side * ny * post());
                    Spot foot = new Spot(at.x() - side * nx * FOOT, at.y() - side * ny * FOOT);
                    if (places.isDiscFree(sign, RIM * scale) && places.isDiscFreeOnLine(foot, TIP)) {
                        places.takeDisc(sign, RIM * scale);
                        places.takeDisc(foot, TIP);
                        return Optional.of(new GateSign(touchpoint.id(), state, at, sign, true, Optional.empty()));
                    }
                }
                return Optional.empty();
            }
            walked += length;
        }
        return Optional.empty();
    }

    /** Where the journey leaves no room before the disc, the sign stands beside it with a leader. */
    private GateSign beside(Touchpoint touchpoint, GateState state, JourneyShape.Disc disc) {
        Spot sign = places.takeNear(disc.at(), 2 * RIM * scale, 2 * RIM * scale, shape.discRadius() + 2, REACH, sheet)
                .map(Box::centre)
                .orElse(new Spot(
                        disc.at().x() - shape.discRadius() - RIM * scale,
                        disc.at().y()));
        return new GateSign(touchpoint.id(), state, disc.at(), sign, false, Optional.empty());
    }

    /** The bubble of a touchpoint's requests; empty if there is no room for it. */
    Optional<RequestSign> request(int i, Touchpoint touchpoint, List<PermissionRequest> requests) {
        List<RequestSign.Line> lines = new ArrayList<>();
        for (PermissionRequest request : requests) {
            lines.add(new RequestSign.Line(catalogue.nameOf(request.permission()), true));
            String gets = request.gets().isNothing()
                    ? Words.say("picture.gets-nothing")
                    : request.gets().text();
            Wrap.lines(gets, Weight.REGULAR, DETAIL, WIDEST, 2).forEach(l -> lines.add(new RequestSign.Line(l, false)));
        }
        double width = lines.stream()
                        .mapToDouble(l -> TextMetrics.width(
                                l.text(),
                                l.strong() ? Weight.SEMIBOLD : Weight.REGULAR,
                                l.strong() ? HEADLINE : DETAIL))
                        .max()
                        .orElse(0)
                + 2 * PADDING;
        double height = lines.size() * LEADING + 2 * PADDING - 14;
        Spot at = shape.discs().get(i).at();
        return place(at, width, height, shape.discRadius() + 18)
                .map(box -> new RequestSign(touchpoint.id(), at, box, lines));
    }

    /** Adds words to the gates that are not ready, where there is room. */
    List<GateSign> withChips(List<GateSign> signs, Map<String, List<Gate>> gates) {
        List<GateSign> result = new ArrayList<>();
        for (GateSign sign : signs) {
            result.add(
                    sign.state() == GateState.READY
                            ? sign
                            : withChip(sign, gates.getOrDefault(sign.touchpoint(), List.of())));
        }
        return result;
    }

    private GateSign withChip(GateSign sign, List<Gate> gates) {
        List<String> lines = new ArrayList<>();
        for (Gate gate : gates) {
            if (gate.state() == sign.state()) {
                lines.add(Words.say(
                        "picture.gate." + gate.state().name().toLowerCase(java.util.Locale.ROOT),
                        catalogue.nameOf(gate.permission())));
            }
        }
        gates.stream()
                .filter(gate -> gate.state() == sign.state())
                .map(gate -> gate.reason().name().toLowerCase(java.util.Locale.ROOT))
                .findFirst()
                .ifPresent(reason -> lines.add(Words.say("picture.gate.why." + reason)));
        double width = lines.stream()
                        .mapToDouble(l -> TextMetrics.width(l, Weight.SEMIBOLD, HEADLINE))
                        .max()
                        .orElse(0)
                + 2 * PADDING;
        return place(sign.sign(), width, lines.size() * LEADING + 2 * PADDING - 14, RIM * scale + 8)
                .map(box -> new GateSign(
                        sign.touchpoint(),
                        sign.state(),
                        sign.at(),
                        sign.sign(),
                        sign.arm(),
                        Optional.of(new GateSign.Chip(box, lines))))
                .orElse(sign);
    }

    private Optional<Box> place(Spot at, double width, double height, double start) {
        return places.takeNear(at, width * scale, height * scale, start, REACH * scale, sheet);
    }
}
