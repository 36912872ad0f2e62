package throughline.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import throughline.consent.GateState;
import throughline.item.Words;
import throughline.layout.Box;
import throughline.layout.Spot;
import throughline.map.LabelAnchor;
import throughline.text.TextMetrics;
import throughline.text.Weight;

/** The legend under a campaign: journey, touchpoint, request, gates. */
final class JourneyLegend {

    private static final double BELOW_CONTENT = 81;
    private static final double SIZE = 30;
    private static final double GAP = 56;

    private JourneyLegend() {}

    enum Entry {
        JOURNEY(84),
        TOUCHPOINT(60),
        USES(84),
        REQUEST(66),
        READY(46),
        TO_CONFIRM(46),
        EXPIRING(46),
        MISSING(46);

        final double width;

        Entry(double width) {
            this.width = width;
        }

        String words() {
            return Words.say("legend." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }

        double total() {
            return width + 18 + TextMetrics.width(words(), Weight.MEDIUM, SIZE) + GAP;
        }
    }

    /** The signs that every journey may bear, and of the others those that this one bears. */
    static List<Entry> entries(JourneyPicture journey) {
        List<Entry> entries = new ArrayList<>(List.of(Entry.values()));
        Set<GateState> states = journey.gates().stream().map(GateSign::state).collect(Collectors.toSet());
        if (!states.contains(GateState.TO_CONFIRM)) {
            entries.remove(Entry.TO_CONFIRM);
        }
        if (!states.contains(GateState.EXPIRING)) {
            entries.remove(Entry.EXPIRING);
        }
        if (journey.uses().isEmpty()) {
            entries.remove(Entry.USES);
        }
        return entries;
    }

    static void paint(Brush brush, Box content, JourneyPicture journey) {
        double width = 0;
        List<Entry> entries = entries(journey);
        for (Entry entry : entries) {
            width += entry.total();
        }
        double scale = Math.min(1, content.width() / width);
        brush.surface().open("legend", Role.LEGEND);
        brush.surface().push(new Placement(content.x0() + 6 * scale, content.y1() + BELOW_CONTENT, scale));
        double x = 0;
        for (Entry entry : entries) {
            sign(brush, entry, x);
            brush.text(
                    entry.words(),
                    x + entry.width + 18,
                    11,
                    LabelAnchor.START,
                    Weight.MEDIUM,
                    SIZE,
                    brush.ink(Theme.Token.INK));
            x += entry.total();
        }
        brush.surface().pop();
        brush.surface().close();
    }

    static void sign(Brush brush, Entry entry, double x) {
        switch (entry) {
            case JOURNEY -> {
                Outline ride = Outline.line(x + 17, 0, x + 67, 0);
                brush.surface().stroke(ride, brush.ink(Theme.Token.INK), Pen.round(34));
                brush.surface().stroke(ride, brush.ink(Theme.Token.FAINT), Pen.round(24));
                JourneyLayer.chevron(brush, new Spot(x + 30, 0), 1, 0);
                JourneyLayer.chevron(brush, new Spot(x + 54, 0), 1, 0);
            }
            case TOUCHPOINT -> JourneyLayer.disc(brush, new Spot(x + 30, 0), 3, 1);
            case USES -> {
                JourneyLayer.thread(brush, new Spot(x, 0), new Spot(x + 50, 0));
                BehindMarkers.sign(brush, new Spot(x + 62, 0));
            }
            case REQUEST -> GateLayer.bubble(brush, new Box(x, -24, x + 66, 12), new Spot(x + 33, 28));
            case READY -> GateLayer.sign(brush, GateState.READY, new Spot(x + 23, 0), 21);
            case TO_CONFIRM -> GateLayer.sign(brush, GateState.TO_CONFIRM, new Spot(x + 23, 0), 21);
            case EXPIRING -> GateLayer.sign(brush, GateState.EXPIRING, new Spot(x + 23, 0), 21);
            case MISSING -> GateLayer.sign(brush, GateState.MISSING, new Spot(x + 23, 0), 21);
        }
    }
}
