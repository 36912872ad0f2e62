package throughline.draw;

import throughline.item.Words;
import throughline.layout.Box;
import throughline.layout.Sheet;
import throughline.layout.Spot;
import throughline.map.LabelAnchor;
import throughline.map.Track;
import throughline.map.TransitMap;
import throughline.text.TextMetrics;
import throughline.text.Weight;

/** The legend under the map: tracks with their letters, and the symbols. Shrinks to the width of the map. */
final class MapLegend {

    private static final double BELOW_CONTENT = 81;
    private static final double NAME = 32;
    private static final double KEY = 28;
    private static final double GAP = 44;

    private MapLegend() {}

    static void paint(Brush brush, Box content, TransitMap map) {
        double width = tracksWidth(map) + 40 + symbolsWidth(map);
        double scale = Math.min(1, content.width() / width);
        brush.surface().open("legend", Role.LEGEND);
        brush.surface().push(new Placement(content.x0() + 6 * scale, content.y1() + BELOW_CONTENT, scale));
        tracks(brush, map);
        double right = content.width() / scale - 6 - symbolsWidth(map);
        symbols(brush, map, Math.max(right, tracksWidth(map) + 40));
        brush.surface().pop();
        brush.surface().close();
    }

    private static double tracksWidth(TransitMap map) {
        return map.tracks().stream()
                .mapToDouble(t -> 60 + TextMetrics.width(t.name(), Weight.SEMIBOLD, NAME) + GAP)
                .sum();
    }

    private static void tracks(Brush brush, TransitMap map) {
        double x = 0;
        for (Track track : map.tracks()) {
            Glyphs.badge(brush, new Spot(x + 24, 0), track.code(), Ink.of(track.color()), 24);
            brush.text(track.name(), x + 60, 12, LabelAnchor.START, Weight.SEMIBOLD, NAME, brush.ink(Theme.Token.INK));
            x += 60 + TextMetrics.width(track.name(), Weight.SEMIBOLD, NAME) + GAP;
        }
    }

    private enum Symbol {
        STATION(66),
        INTERCHANGE(46),
        HUB(56),
        BEHIND(46),
        HAND_OVER(32);

        private final double width;

        Symbol(double width) {
            this.width = width;
        }

        String words() {
            return Words.say(
                    "legend." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        }

        double total() {
            return width + 16 + TextMetrics.width(words(), Weight.MEDIUM, KEY);
        }
    }

    private static boolean applies(Symbol symbol, TransitMap map) {
        return switch (symbol) {
            case STATION, INTERCHANGE -> !map.stations().isEmpty();
            case HUB ->
                map.stations().stream().anyMatch(s -> map.tracksAt(s.id()).size() >= 4);
            case BEHIND -> map.stations().stream().anyMatch(s -> !s.meetsCustomers());
            case HAND_OVER -> !map.handOvers().isEmpty();
        };
    }

    private static double symbolsWidth(TransitMap map) {
        double width = 34;
        for (Symbol symbol : Symbol.values()) {
            width += applies(symbol, map) ? symbol.total() + 40 : 0;
        }
        return width - 40;
    }

    private static void symbols(Brush brush, TransitMap map, double left) {
        brush.surface().stroke(Outline.line(left, -34, left, 34), brush.ink(Theme.Token.BORDER), Pen.butt(2));
        double x = left + 34;
        for (Symbol symbol : Symbol.values()) {
            if (applies(symbol, map)) {
                symbol(brush, symbol, x);
                brush.text(
                        symbol.words(),
                        x + symbol.width + 16,
                        10,
                        LabelAnchor.START,
                        Weight.MEDIUM,
                        KEY,
                        brush.ink(Theme.Token.MUTED));
                x += symbol.total() + 40;
            }
        }
    }

    private static void symbol(Brush brush, Symbol symbol, double x) {
        Ink canvas = brush.ink(Theme.Token.CANVAS);
        Ink ink = brush.ink(Theme.Token.INK);
        Ink muted = brush.ink(Theme.Token.MUTED);
        switch (symbol) {
            case STATION -> {
                brush.surface().stroke(Outline.line(x + 12, 0, x + 56, 0), muted, Pen.round(Sheet.TRACK_WIDTH));
                brush.disc(new Spot(x + 34, 0), 8, canvas);
            }
            case INTERCHANGE -> {
                brush.disc(new Spot(x + 23, 0), 19.5, canvas);
                brush.ring(new Spot(x + 23, 0), 19.5, 7, ink);
            }
            case HUB -> MarkerLayer.hub(brush, new Spot(x + 28, 0), 0.62, canvas, ink);
            case BEHIND -> BehindMarkers.sign(brush, new Spot(x + 23, 0));
            case HAND_OVER -> Glyphs.handOver(brush, x + 16, 0, 30, muted);
        }
    }
}
