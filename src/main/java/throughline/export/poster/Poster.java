package throughline.export.poster;

import java.util.ArrayList;
import java.util.List;
import throughline.draw.Outline;
import throughline.draw.Placement;
import throughline.draw.Surface;
import throughline.draw.Theme;
import throughline.export.Paper;
import throughline.export.Tiles;
import throughline.export.report.Page;
import throughline.export.report.Picture;
import throughline.layout.Box;

/**
 * A picture over several sheets. Each sheet shows its part and, along the edges where another follows, a strip that the next
 * one shows too: one is cut, the other glued over that strip.
 *
 * @param sheet a sheet of paper, in points
 * @param tiles how many of them
 */
public record Poster(Paper sheet, Tiles tiles) {

    /** Paper that printers leave white on all sides, 10 mm. */
    public static final double MARGIN = 10 * 72 / 25.4;

    /** What two neighbours both show, 10 mm. */
    public static final double OVERLAP = 10 * 72 / 25.4;

    /** The width of the sheets glued together, in points. */
    public double width() {
        return tiles.columns() * step(sheet.width()) + OVERLAP;
    }

    /** The height of the sheets glued together, in points. */
    public double height() {
        return tiles.rows() * step(sheet.height()) + OVERLAP;
    }

    private static double step(double side) {
        return side - 2 * MARGIN - OVERLAP;
    }

    /** The part of the whole that a sheet shows, in points of the whole. */
    public Box part(int column, int row) {
        double x = column * step(sheet.width());
        double y = row * step(sheet.height());
        return new Box(x, y, x + step(sheet.width()) + OVERLAP, y + step(sheet.height()) + OVERLAP);
    }

    /** What a sheet is called: its column as a letter, its row as a number. */
    public static String code(int column, int row) {
        return (char) ('A' + column) + Integer.toString(row + 1);
    }

    /**
     * All sheets, row after row; more than one come after a page that shows how they go together.
     *
     * @param whole draws the picture into the box of the whole
     * @param title what the sheets bear, so that those of two posters are told apart
     */
    public List<Page> pages(Picture whole, Theme theme, String title) {
        List<Page> pages = new ArrayList<>();
        if (tiles.count() > 1) {
            pages.add(new Page(List.of(surface -> new AssemblyPlan(this, theme, title).draw(surface, whole))));
        }
        for (int row = 0; row < tiles.rows(); row++) {
            for (int column = 0; column < tiles.columns(); column++) {
                int c = column;
                int r = row;
                pages.add(new Page(List.of(
                        surface -> drawPart(surface, whole, part(c, r)),
                        surface -> new CutMarks(this, theme, title).draw(surface, c, r))));
            }
        }
        return pages;
    }

    private void drawPart(Surface surface, Picture whole, Box part) {
        surface.pushClip(Outline.rectangle(MARGIN, MARGIN, part.width(), part.height(), 0));
        surface.push(new Placement(MARGIN - part.x0(), MARGIN - part.y0(), 1));
        whole.draw(surface, new Box(0, 0, width(), height()));
        surface.pop();
        surface.pop();
    }
}
