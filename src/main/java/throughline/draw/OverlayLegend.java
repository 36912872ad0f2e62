package throughline.draw;

import throughline.item.Words;
import throughline.layout.Box;
import throughline.map.LabelAnchor;
import throughline.map.LifecycleStage;
import throughline.text.TextMetrics;
import throughline.text.Weight;

/** The legend of an overlay. */
final class OverlayLegend {

    private static final double BELOW_CONTENT = 81;
    private static final double SIZE = 30;

    private OverlayLegend() {}

    static void paint(Brush brush, Box content, Overlay overlay) {
        brush.surface().open("legend", Role.LEGEND);
        brush.surface().push(new Placement(content.x0() + 6, content.y1() + BELOW_CONTENT, 1));
        switch (overlay) {
            case LIFECYCLE -> lifecycle(brush);
            case CAMPAIGNS -> {
                brush.disc(new throughline.layout.Spot(26, 0), 26, brush.ink(Theme.Token.ACCENT));
                text(brush, "3", 26, LabelAnchor.MIDDLE, Theme.Token.CANVAS);
                text(brush, Words.say("legend.campaigns"), 72, LabelAnchor.START, Theme.Token.INK);
            }
            case NONE -> {}
        }
        brush.surface().pop();
        brush.surface().close();
    }

    /** Each stage with its tick in place among pale ones. */
    private static void lifecycle(Brush brush) {
        double x = 0;
        LifecycleStage[] stages = LifecycleStage.values();
        for (LifecycleStage stage : stages) {
            for (LifecycleStage tick : stages) {
                Ink ink = tick == stage
                        ? brush.ink(Theme.Token.INK)
                        : brush.ink(Theme.Token.FAINT).faded(0.35);
                brush.surface().fill(Outline.rectangle(x, -5, 16, 9, 2), ink);
                x += 24;
            }
            String words = Words.say("legend.stage." + stage.name().toLowerCase(java.util.Locale.ROOT));
            text(brush, words, x + 6, LabelAnchor.START, Theme.Token.INK);
            x += 6 + TextMetrics.width(words, Weight.MEDIUM, SIZE) + 50;
        }
    }

    private static void text(Brush brush, String words, double x, LabelAnchor anchor, Theme.Token token) {
        brush.text(words, x, 11, anchor, Weight.MEDIUM, SIZE, brush.ink(token));
    }
}
