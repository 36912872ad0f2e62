package throughline.draw;

import java.util.Map;
import java.util.function.ToDoubleFunction;
import throughline.layout.Box;
import throughline.layout.Name;
import throughline.layout.NameLine;
import throughline.map.Neighborhood;
import throughline.map.TransitMap;

/** Names of stations and neighborhoods where the layout put them. */
final class NameLayer {

    private NameLayer() {}

    static void paint(
            Brush brush, TransitMap map, Map<String, Name> names, ToDoubleFunction<String> opacity, Box visible) {
        brush.surface().open("names", Role.LAYER);
        for (Name name : names.values()) {
            double strength = opacity.applyAsDouble(name.id());
            if (strength <= 0 || !name.box().overlaps(visible)) {
                continue;
            }
            Ink ink = map.neighborhood(name.id())
                    .map(Neighborhood::tint)
                    .map(brush::name)
                    .orElseGet(() -> brush.ink(Theme.Token.INK))
                    .faded(strength);
            brush.surface().open("name-" + name.id(), Role.LABEL);
            paint(brush, name, ink, brush.ink(Theme.Token.MUTED).faded(strength));
            brush.surface().close();
        }
        brush.surface().close();
    }

    static void paint(Brush brush, Name name, Ink ink, Ink muted) {
        for (NameLine line : name.lines()) {
            if (line.isMarks()) {
                continue;
            }
            if (line.handOver()) {
                double size = line.size();
                Glyphs.handOver(brush, line.x() + size * 0.42, line.baseline() - size * 0.34, size, muted);
                brush.surface()
                        .text(new TextLine(
                                line.text(),
                                line.x() + NameLine.SIGN * size,
                                line.baseline(),
                                line.width() - NameLine.SIGN * size,
                                line.weight(),
                                size,
                                0,
                                muted));
            } else {
                brush.surface()
                        .text(new TextLine(
                                line.text(),
                                line.x(),
                                line.baseline(),
                                line.width(),
                                line.weight(),
                                line.size(),
                                line.spacing(),
                                ink));
            }
        }
    }
}
