package throughline.export.poster;

import throughline.draw.Ink;
import throughline.draw.Outline;
import throughline.draw.Pen;
import throughline.draw.Surface;
import throughline.draw.Theme;
import throughline.export.report.TextStyle;
import throughline.item.Words;
import throughline.layout.Box;
import throughline.text.Weight;

/** What stands in the margin of a poster's sheet: where to cut, how far the next one reaches, and which sheet it is. */
final class CutMarks {

    private static final double GAP = 3;
    private static final double LENGTH = 14;
    private static final double ARROW = 4;
    private static final Pen HAIR = Pen.butt(0.5);

    /** On white paper whatever the picture's colours are. */
    private static final Theme PAPER = Theme.PRINT;

    private final Poster poster;
    private final Theme theme;
    private final String title;
    private final Ink ink = PAPER.ink(Theme.Token.MUTED);

    CutMarks(Poster poster, Theme theme, String title) {
        this.poster = poster;
        this.theme = theme;
        this.title = title;
    }

    void draw(Surface surface, int column, int row) {
        Box part = poster.part(0, 0);
        Box shown = new Box(Poster.MARGIN, Poster.MARGIN, Poster.MARGIN + part.width(), Poster.MARGIN + part.height());
        if (theme.isDark()) {
            surface.stroke(Outline.rectangle(shown.x0(), shown.y0(), shown.width(), shown.height(), 0), ink, HAIR);
        }
        corner(surface, shown.x0(), shown.y0(), -1, -1);
        corner(surface, shown.x1(), shown.y0(), 1, -1);
        corner(surface, shown.x0(), shown.y1(), -1, 1);
        corner(surface, shown.x1(), shown.y1(), 1, 1);
        if (column + 1 < poster.tiles().columns()) {
            double x = shown.x1() - Poster.OVERLAP;
            arrow(surface, x, shown.y0() - GAP, true, -1);
            arrow(surface, x, shown.y1() + GAP, true, 1);
        }
        if (row + 1 < poster.tiles().rows()) {
            double y = shown.y1() - Poster.OVERLAP;
            arrow(surface, shown.x0() - GAP, y, false, -1);
            arrow(surface, shown.x1() + GAP, y, false, 1);
        }
        if (poster.tiles().count() > 1) {
            label(surface, column, row, shown);
        }
    }

    private void corner(Surface surface, double x, double y, int right, int down) {
        surface.stroke(Outline.line(x + right * GAP, y, x + right * (GAP + LENGTH), y), ink, HAIR);
        surface.stroke(Outline.line(x, y + down * GAP, x, y + down * (GAP + LENGTH)), ink, HAIR);
    }

    /** Points at the picture, where the edge of the next sheet goes. */
    private void arrow(Surface surface, double x, double y, boolean fromAboveOrBelow, int away) {
        Outline.Builder outline = Outline.builder().move(x, y);
        if (fromAboveOrBelow) {
            outline.line(x - ARROW, y + away * 2 * ARROW).line(x + ARROW, y + away * 2 * ARROW);
        } else {
            outline.line(x + away * 2 * ARROW, y - ARROW).line(x + away * 2 * ARROW, y + ARROW);
        }
        surface.fill(outline.close().build(), ink);
    }

    private void label(Surface surface, int column, int row, Box shown) {
        TextStyle style = TextStyle.of(Weight.SEMIBOLD, 7.5, ink);
        int number = row * poster.tiles().columns() + column + 1;
        String words = Words.say(
                "poster.sheet", Poster.code(column, row), number, poster.tiles().count(), title);
        style.draw(surface, words, shown.x0() + LENGTH + 2 * GAP, shown.y1() + GAP + 1);
    }
}
