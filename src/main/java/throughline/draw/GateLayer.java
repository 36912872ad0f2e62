package throughline.draw;

import java.util.List;
import java.util.Optional;
import throughline.consent.GateState;
import throughline.item.Words;
import throughline.layout.Box;
import throughline.layout.Spot;
import throughline.map.LabelAnchor;
import throughline.text.Weight;

/** Gates as boom barriers before their touchpoints, and requests as speech bubbles. State shows by shape and by colour. */
final class GateLayer {

    private static final double ARM = 11;
    private static final double TAIL = 26;

    private GateLayer() {}

    static void paint(Brush brush, JourneyPicture journey) {
        // All leaders lie under all panels: a leader may pass behind words, never over them.
        brush.surface().open("leaders", Role.LAYER);
        journey.gates().forEach(sign -> leaders(brush, sign));
        journey.requests().forEach(sign -> bubbleLeader(brush, sign.box(), tip(sign)));
        brush.surface().close();
        brush.surface().open("requests", Role.LAYER);
        journey.requests().forEach(sign -> request(brush, sign, journey.shape().scale()));
        brush.surface().close();
        brush.surface().open("gates", Role.LAYER);
        journey.gates().forEach(sign -> gate(brush, sign, journey.shape().scale()));
        brush.surface().close();
    }

    private static void gate(Brush brush, GateSign gate, double scale) {
        brush.surface().open("gate-" + gate.touchpoint(), Role.GATE);
        Ink ink = brush.ink(token(gate.state()));
        Optional<Outline> arm = arm(gate, scale);
        arm.ifPresent(line -> brush.surface().stroke(line, brush.ink(Theme.Token.CANVAS), Pen.round(ARM + 9)));
        brush.disc(gate.sign(), (JourneySigns.GATE + 7) * scale, brush.ink(Theme.Token.CANVAS));
        arm.ifPresent(line -> arm(brush, gate, line, ink));
        sign(brush, gate.state(), gate.sign(), JourneySigns.GATE * scale);
        gate.chip().ifPresent(chip -> chip(brush, gate, chip, scale));
        brush.surface().close();
    }

    /** A state in a word or two. */
    static String word(GateState state) {
        return switch (state) {
            case READY -> Words.say("legend.ready");
            case MISSING -> Words.say("legend.missing");
            case TO_CONFIRM -> Words.say("legend.to-confirm");
            case EXPIRING -> Words.say("legend.expiring");
        };
    }

    private static Theme.Token token(GateState state) {
        return switch (state) {
            case READY -> Theme.Token.READY;
            case MISSING -> Theme.Token.MISSING;
            case TO_CONFIRM, EXPIRING -> Theme.Token.TO_CONFIRM;
        };
    }

    /** Where the arm lies: across the track when missing or to confirm, half raised when expiring, raised when ready. */
    private static Optional<Outline> arm(GateSign gate, double scale) {
        if (!gate.arm()) {
            return Optional.empty();
        }
        Spot post = gate.sign();
        double length = post.distance(gate.at());
        double ux = (gate.at().x() - post.x()) / length;
        double uy = (gate.at().y() - post.y()) / length;
        double raised = switch (gate.state()) {
            case READY -> Math.toRadians(120);
            case EXPIRING -> Math.toRadians(45);
            case MISSING, TO_CONFIRM -> 0;
        };
        double dx = ux * Math.cos(raised) - uy * Math.sin(raised);
        double dy = ux * Math.sin(raised) + uy * Math.cos(raised);
        double reach = gate.state() == GateState.READY ? 46 * scale : length + JourneySigns.FOOT;
        return Optional.of(Outline.line(post.x(), post.y(), post.x() + dx * reach, post.y() + dy * reach));
    }

    /** The arm, and where it lies on its rest beyond the track, that too: raised, it leaves nothing loose behind. */
    private static void arm(Brush brush, GateSign gate, Outline line, Ink ink) {
        Pen pen = gate.state() == GateState.TO_CONFIRM ? Pen.dashed(ARM, false, 13, 11) : Pen.butt(ARM);
        brush.surface().stroke(line, ink, pen);
        if (gate.state() == GateState.READY || gate.state() == GateState.EXPIRING) {
            return;
        }
        Spot post = gate.sign();
        double length = post.distance(gate.at());
        double ux = (gate.at().x() - post.x()) / length;
        double uy = (gate.at().y() - post.y()) / length;
        double foot = length + JourneySigns.FOOT;
        double fx = post.x() + ux * foot;
        double fy = post.y() + uy * foot;
        brush.surface().stroke(Outline.line(fx - uy * 9, fy + ux * 9, fx + uy * 9, fy - ux * 9), ink, Pen.round(9));
    }

    /** A state's sign: disc with tick, diamond with question mark, octagon with bar, disc with clock hands. */
    static void sign(Brush brush, GateState state, Spot at, double r) {
        Ink ink = brush.ink(token(state));
        Ink white = brush.ink(Theme.Token.CANVAS);
        switch (state) {
            case READY -> {
                brush.disc(at, r, ink);
                stroke(brush, white, r * 0.2, at, r, -0.42, 0.03, -0.12, 0.35, 0.44, -0.31);
            }
            case EXPIRING -> {
                brush.disc(at, r, ink);
                stroke(brush, white, r * 0.2, at, r, 0, -0.5, 0, 0, 0.35, 0.2);
            }
            case MISSING -> {
                brush.surface().fill(octagon(at, r * 1.08), ink);
                brush.surface()
                        .fill(
                                Outline.rectangle(at.x() - r * 0.56, at.y() - r * 0.17, r * 1.12, r * 0.34, r * 0.08),
                                white);
            }
            case TO_CONFIRM -> {
                brush.surface().fill(diamond(at, r * 1.2), ink);
                if (brush.projected().isOn()) {
                    question(brush, white, at, r);
                } else {
                    brush.text("?", at.x(), at.y() + r * 0.44, LabelAnchor.MIDDLE, Weight.BOLD, r * 1.25, white);
                }
            }
        }
    }

    /** A question mark as a shape, for where a letter of its size could not be read. */
    private static void question(Brush brush, Ink ink, Spot at, double r) {
        Outline hook = Outline.builder()
                .move(at.x() - r * 0.27, at.y() - r * 0.26)
                .curve(
                        at.x() - r * 0.27,
                        at.y() - r * 0.64,
                        at.x() + r * 0.29,
                        at.y() - r * 0.64,
                        at.x() + r * 0.29,
                        at.y() - r * 0.24)
                .curve(at.x() + r * 0.29, at.y() - r * 0.02, at.x(), at.y() - r * 0.02, at.x(), at.y() + r * 0.2)
                .build();
        brush.surface().stroke(hook, ink, Pen.round(r * 0.2));
        brush.disc(new Spot(at.x(), at.y() + r * 0.5), r * 0.13, ink);
    }

    private static void stroke(Brush brush, Ink ink, double width, Spot at, double r, double... points) {
        Outline.Builder path = Outline.builder();
        for (int i = 0; i < points.length; i += 2) {
            path.to(at.x() + r * points[i], at.y() + r * points[i + 1]);
        }
        brush.surface().stroke(path.build(), ink, Pen.round(width));
    }

    private static Outline octagon(Spot at, double r) {
        Outline.Builder path = Outline.builder();
        for (int i = 0; i < 8; i++) {
            double angle = Math.toRadians(22.5 + 45 * i);
            path.to(at.x() + r * Math.cos(angle), at.y() + r * Math.sin(angle));
        }
        return path.close().build();
    }

    private static Outline diamond(Spot at, double r) {
        return Outline.builder()
                .move(at.x(), at.y() - r)
                .line(at.x() + r, at.y())
                .line(at.x(), at.y() + r)
                .line(at.x() - r, at.y())
                .close()
                .build();
    }

    private static void chip(Brush brush, GateSign gate, GateSign.Chip chip, double scale) {
        panel(brush, chip.box(), Theme.Token.BORDER, brush.ink(Theme.Token.CANVAS));
        double y = chip.box().y0() + (JourneySigns.PADDING + 21) * scale;
        List<String> lines = chip.lines();
        for (int i = 0; i < lines.size(); i++) {
            boolean last = i == lines.size() - 1;
            brush.text(
                    lines.get(i),
                    chip.box().x0() + JourneySigns.PADDING * scale,
                    y + i * JourneySigns.LEADING * scale,
                    LabelAnchor.START,
                    last ? Weight.REGULAR : Weight.SEMIBOLD,
                    (last ? JourneySigns.DETAIL : JourneySigns.HEADLINE) * scale,
                    brush.ink(last ? Theme.Token.MUTED : Theme.Token.INK));
        }
    }

    private static void request(Brush brush, RequestSign sign, double scale) {
        brush.surface().open("request-" + sign.touchpoint(), Role.REQUEST);
        Box box = sign.box();
        bubble(brush, box, tip(sign));
        double y = box.y0() + (JourneySigns.PADDING + 21) * scale;
        for (int i = 0; i < sign.lines().size(); i++) {
            RequestSign.Line line = sign.lines().get(i);
            brush.text(
                    line.text(),
                    box.x0() + JourneySigns.PADDING * scale,
                    y + i * JourneySigns.LEADING * scale,
                    LabelAnchor.START,
                    line.strong() ? Weight.SEMIBOLD : Weight.REGULAR,
                    (line.strong() ? JourneySigns.HEADLINE : JourneySigns.DETAIL) * scale,
                    brush.ink(line.strong() ? Theme.Token.INK : Theme.Token.MUTED));
        }
        brush.surface().close();
    }

    /** Where a bubble points: at the edge of its touchpoint's disc. */
    private static Spot tip(RequestSign sign) {
        Spot middle = sign.box().centre();
        return sign.at().towards(middle, 36 / Math.max(36, middle.distance(sign.at())));
    }

    /** From the disc to a sign beside it, and from a sign to its words. */
    private static void leaders(Brush brush, GateSign gate) {
        if (!gate.arm()) {
            dots(brush, gate.at(), gate.sign(), Theme.Token.MUTED);
        }
        gate.chip().ifPresent(chip -> leader(brush, gate.sign(), chip.box()));
    }

    private static void bubbleLeader(Brush brush, Box box, Spot tip) {
        Spot end = tailEnd(box, tip);
        if (end.distance(tip) > 1) {
            dots(brush, tip, end, Theme.Token.ACCENT);
        }
    }

    /** A long tail would cover what lies between, so it ends on the way. */
    private static Spot tailEnd(Box box, Spot tip) {
        double length = Math.max(1, box.centre().distance(tip));
        double beyond = Math.max(0, box.distance(tip) - TAIL);
        return tip.towards(box.centre(), Math.min(1, beyond / length));
    }

    private static void dots(Brush brush, Spot from, Spot to, Theme.Token token) {
        brush.surface()
                .stroke(Outline.line(from.x(), from.y(), to.x(), to.y()), brush.ink(token), Pen.dashed(3, true, 1, 8));
    }

    /** A speech bubble whose tail points at {@code tip}; far away, its tail ends where the leader begins. */
    static void bubble(Brush brush, Box box, Spot tip) {
        Spot middle = box.centre();
        double length = Math.max(1, middle.distance(tip));
        Spot end = tailEnd(box, tip);
        double half = Math.min(16, box.height() / 3);
        double nx = -(tip.y() - middle.y()) / length * half;
        double ny = (tip.x() - middle.x()) / length * half;
        Outline tail = Outline.builder()
                .move(middle.x() + nx, middle.y() + ny)
                .line(end.x(), end.y())
                .line(middle.x() - nx, middle.y() - ny)
                .close()
                .build();
        brush.surface().stroke(tail, brush.ink(Theme.Token.ACCENT), Pen.round(3));
        panel(brush, box, Theme.Token.ACCENT, brush.ink(Theme.Token.ACCENT_FILL));
        brush.surface().fill(tail, brush.ink(Theme.Token.ACCENT_FILL));
    }

    private static void panel(Brush brush, Box box, Theme.Token border, Ink fill) {
        Outline outline = Outline.rectangle(box.x0(), box.y0(), box.width(), box.height(), 14);
        brush.surface().fill(outline, fill);
        brush.surface().stroke(outline, brush.ink(border), Pen.round(3));
    }

    static void leader(Brush brush, Spot from, Box box) {
        Spot to = new Spot(Math.clamp(from.x(), box.x0(), box.x1()), Math.clamp(from.y(), box.y0(), box.y1()));
        dots(brush, from, to, Theme.Token.MUTED);
    }
}
