package throughline.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import throughline.consent.GateState;
import throughline.item.Words;
import throughline.layout.Box;
import throughline.layout.Spot;
import throughline.map.Capability;
import throughline.map.LabelAnchor;
import throughline.map.LifecycleStage;
import throughline.text.TextMetrics;
import throughline.text.Weight;

/** The legend of an overlay: what it is, and each of its signs with its word. Shrinks to the width of the map. */
final class OverlayLegend {

    private static final double BELOW_CONTENT = 81;
    private static final double SIZE = 30;
    private static final double GAP = 50;
    private static final double RADIUS = 22;

    interface Sign {
        void paint(Brush brush, double x);
    }

    record Entry(double width, Sign sign, String words) {

        double total() {
            return width + 16 + TextMetrics.width(words, Weight.MEDIUM, SIZE) + GAP;
        }
    }

    private OverlayLegend() {}

    static void paint(Brush brush, Box content, Overlay overlay) {
        List<Entry> entries = entries(overlay);
        String heading = Words.say("legend.overlay." + overlay.name().toLowerCase(Locale.ROOT));
        double begin = TextMetrics.width(heading, Weight.SEMIBOLD, SIZE) + GAP;
        double width = begin + entries.stream().mapToDouble(Entry::total).sum();
        double scale = Math.min(1, content.width() / width);
        brush.surface().open("legend", Role.LEGEND);
        brush.surface().push(new Placement(content.x0() + 6 * scale, content.y1() + BELOW_CONTENT, scale));
        brush.text(heading, 0, 11, LabelAnchor.START, Weight.SEMIBOLD, SIZE, brush.ink(Theme.Token.INK));
        double x = begin;
        for (Entry entry : entries) {
            entry.sign().paint(brush, x);
            brush.text(
                    entry.words(),
                    x + entry.width() + 16,
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

    static List<Entry> entries(Overlay overlay) {
        List<Entry> entries = new ArrayList<>();
        switch (overlay) {
            case NONE -> {}
            case GATES -> {
                for (GateState state : GateState.values()) {
                    entries.add(disc(
                            (brush, x) -> GateLayer.sign(brush, state, new Spot(x + RADIUS, 0), RADIUS),
                            GateLayer.word(state)));
                }
            }
            case LIFECYCLE -> {
                for (LifecycleStage stage : LifecycleStage.values()) {
                    String words = Words.say("legend.stage." + stage.name().toLowerCase(Locale.ROOT));
                    entries.add(new Entry(
                            24 * LifecycleStage.values().length - 8, (brush, x) -> ticks(brush, stage, x), words));
                }
            }
            case CAPABILITY -> {
                for (Capability state :
                        List.of(Capability.HAVE, Capability.PLANNED, Capability.GAP, Capability.UNSET)) {
                    entries.add(disc(
                            (brush, x) -> StationSignLayer.capability(brush, state, new Spot(x + RADIUS, 0), RADIUS),
                            Words.say("word.Capability." + state)));
                }
            }
            case REACH -> {
                for (StationSign.Lit lit : StationSign.Lit.values()) {
                    entries.add(disc(
                            (brush, x) -> StationSignLayer.lit(brush, lit, new Spot(x + RADIUS, 0), RADIUS),
                            StationSignLayer.word(lit)));
                }
            }
            case NOTES -> {
                entries.add(said(new StationSign.OfNotes(2, 0), Words.say("legend.notes")));
                entries.add(said(new StationSign.OfNotes(0, 7), Words.say("legend.votes")));
            }
            case CAMPAIGNS -> {
                for (int count = 1; count <= 3; count++) {
                    StationSign sign = new StationSign.OfCampaigns(count);
                    entries.add(disc(
                            (brush, x) -> StationSignLayer.sign(brush, sign, new Spot(x + RADIUS, 0), RADIUS),
                            Words.say("picture.campaigns", count)));
                }
            }
        }
        return entries;
    }

    private static Entry said(StationSign.OfNotes sign, String words) {
        return disc((brush, x) -> NoteSign.paint(brush, sign, new Spot(x + RADIUS, 0), RADIUS / NoteSign.ALONE), words);
    }

    private static Entry disc(Sign sign, String words) {
        return new Entry(2 * RADIUS, sign, words);
    }

    /** A stage's tick in its place among pale ones. */
    private static void ticks(Brush brush, LifecycleStage stage, double left) {
        double x = left;
        for (LifecycleStage tick : LifecycleStage.values()) {
            Ink ink = tick == stage
                    ? brush.ink(Theme.Token.INK)
                    : brush.ink(Theme.Token.FAINT).faded(0.35);
            brush.surface().fill(Outline.rectangle(x, -6, 16, 12, 2), ink);
            x += 24;
        }
    }
}
