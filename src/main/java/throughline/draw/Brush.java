package throughline.draw;

import throughline.layout.Spot;
import throughline.map.LabelAnchor;
import throughline.text.TextMetrics;
import throughline.text.Weight;

/** A surface with the theme at hand, and the few shapes that every layer draws. */
final class Brush {

    private final Surface surface;
    private final Theme theme;

    Brush(Surface surface, Theme theme) {
        this.surface = surface;
        this.theme = theme;
    }

    Surface surface() {
        return surface;
    }

    Theme theme() {
        return theme;
    }

    Ink ink(Theme.Token token) {
        return theme.ink(token);
    }

    void disc(Spot at, double radius, Ink ink) {
        surface.fill(Outline.circle(at.x(), at.y(), radius), ink);
    }

    void ring(Spot at, double radius, double width, Ink ink) {
        surface.stroke(Outline.circle(at.x(), at.y(), radius), ink, Pen.butt(width));
    }

    /** Writes a line at its natural width. */
    void text(String text, double x, double baseline, LabelAnchor anchor, Weight weight, double size, Ink ink) {
        text(text, x, baseline, anchor, weight, size, 0, ink);
    }

    void text(
            String text,
            double x,
            double baseline,
            LabelAnchor anchor,
            Weight weight,
            double size,
            double spacing,
            Ink ink) {
        double width = TextMetrics.width(text, weight, size, spacing);
        double left = switch (anchor) {
            case START -> x;
            case MIDDLE -> x - width / 2;
            case END -> x - width;
        };
        surface.text(new TextLine(text, left, baseline, width, weight, size, spacing, ink));
    }
}
