package throughline.draw;

import throughline.layout.Spot;
import throughline.map.LabelAnchor;
import throughline.text.Weight;

/** Signs of the map: letter discs and the sign of a hand-over. */
final class Glyphs {

    private static final double LETTER = 1.24;

    private Glyphs() {}

    /** A track's letter disc. */
    static void badge(Brush brush, Spot at, String code, Ink color, double radius) {
        brush.disc(at, radius, color);
        double size = radius * (code.length() > 1 ? 0.95 : LETTER);
        brush.text(
                code,
                at.x(),
                at.y() + size * 0.36,
                LabelAnchor.MIDDLE,
                Weight.BOLD,
                size,
                brush.projected().isOn() ? Contrast.letter(color) : new Ink(0xFFFFFF, color.alpha()));
    }

    /** A square with an arrow leaving it, its middle at a spot. */
    static void handOver(Brush brush, double x, double y, double size, Ink ink) {
        double k = size * 0.36;
        Pen pen = Pen.round(2.4 * size / 24);
        Outline square = Outline.builder()
                .move(x - k * 0.1, y - k)
                .line(x - k, y - k)
                .line(x - k, y + k)
                .line(x + k, y + k)
                .line(x + k, y + k * 0.1)
                .build();
        Outline arrow = Outline.builder()
                .move(x + k * 0.1, y - k)
                .line(x + k, y - k)
                .line(x + k, y - k * 0.1)
                .move(x + k, y - k)
                .line(x - k * 0.15, y + k * 0.15)
                .build();
        brush.surface().stroke(square, ink, pen);
        brush.surface().stroke(arrow, ink, pen);
    }
}
