package throughline.export.year;

import throughline.draw.Ink;
import throughline.draw.Outline;
import throughline.draw.Pen;
import throughline.draw.Surface;
import throughline.draw.TextLine;
import throughline.draw.Theme;
import throughline.draw.Theme.Token;
import throughline.text.TextMetrics;
import throughline.text.Weight;

/** Draws lines, boxes and words on a sheet in a theme's colours. */
record YearPen(Surface out, Theme theme) {

    Ink ink(Token token) {
        return theme.ink(token);
    }

    void line(double x1, double y1, double x2, double y2, Token token, double width) {
        out.stroke(Outline.line(x1, y1, x2, y2), ink(token), Pen.butt(width));
    }

    void box(double x, double y, double width, double height, double round, Ink ink) {
        if (width > 0 && height > 0) {
            out.fill(Outline.rectangle(x, y, width, height, Math.min(round, Math.min(width, height) / 2)), ink);
        }
    }

    void frame(double x, double y, double width, double height, double round, Token token, Pen pen) {
        out.stroke(
                Outline.rectangle(x, y, width, height, Math.min(round, Math.min(width, height) / 2)), ink(token), pen);
    }

    /** Diagonal lines within a box. */
    void hatch(double x, double y, double width, double height, double step, Ink ink, double pen) {
        Outline.Builder lines = Outline.builder();
        for (double at = x - height; at < x + width; at += step) {
            double from = Math.max(at, x);
            double to = Math.min(at + height, x + width);
            if (from < to) {
                lines.move(from, y + height - (from - at)).line(to, y + height - (to - at));
            }
        }
        out.stroke(lines.build(), ink, Pen.butt(pen));
    }

    /** Words from {@code x} on, as much of them as there is room for. */
    void text(String words, double x, double baseline, double room, Weight weight, double size, Token token) {
        String fit = fit(words, weight, size, room);
        if (!fit.isEmpty()) {
            double width = TextMetrics.width(fit, weight, size);
            out.text(new TextLine(fit, x, baseline, width, weight, size, 0, ink(token)));
        }
    }

    /** Words with their middle at {@code x}. */
    void centred(String words, double x, double baseline, Weight weight, double size, Ink ink) {
        double width = TextMetrics.width(words, weight, size);
        out.text(new TextLine(words, x - width / 2, baseline, width, weight, size, 0, ink));
    }

    private static String fit(String words, Weight weight, double size, double room) {
        if (TextMetrics.width(words, weight, size) <= room) {
            return words;
        }
        int end = words.codePointCount(0, words.length());
        String shorter = words;
        while (end > 0 && TextMetrics.width(shorter, weight, size) > room) {
            end--;
            shorter = words.substring(0, words.offsetByCodePoints(0, end)).stripTrailing() + "…";
        }
        return end == 0 ? "" : shorter;
    }
}
