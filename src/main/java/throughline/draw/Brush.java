package throughline.draw;

import throughline.layout.Projected;
import throughline.layout.Spot;
import throughline.map.LabelAnchor;
import throughline.map.Tint;
import throughline.text.TextMetrics;
import throughline.text.Weight;

/** A surface with the theme at hand, and the few shapes that every layer draws. */
final class Brush {

    private final Surface surface;
    private final Theme theme;
    private final Projected projected;

    Brush(Surface surface, Theme theme) {
        this(surface, theme, Projected.NONE);
    }

    /** @param projected how much stronger than on the sheet tracks, markers and badges are */
    Brush(Surface surface, Theme theme, Projected projected) {
        this.surface = surface;
        this.theme = theme;
        this.projected = projected;
    }

    Projected projected() {
        return projected;
    }

    Surface surface() {
        return surface;
    }

    Theme theme() {
        return theme;
    }

    /** A colour by what it is for; what is projected has no quieter ink, which nobody could read. */
    Ink ink(Theme.Token token) {
        return theme.ink(token == Theme.Token.MUTED && projected.isOn() ? Theme.Token.INK : token);
    }

    /** A neighborhood's fill. */
    Ink fill(Tint tint) {
        return projected.isOn() ? Contrast.stronger(theme.fill(tint), ink(Theme.Token.CANVAS)) : theme.fill(tint);
    }

    /** The colour of a neighborhood's name. */
    Ink name(Tint tint) {
        return projected.isOn()
                ? Contrast.readable(theme.name(tint), fill(tint), ink(Theme.Token.INK))
                : theme.name(tint);
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
