package throughline.export;

import org.jspecify.annotations.Nullable;
import throughline.draw.Theme;
import throughline.table.TableKind;

/**
 * How a plan is put into a file.
 *
 * @param theme colours of the picture
 * @param paper the page of a PDF
 * @param pngWidth pixels from left to right, 1 to {@value PngSurface#MAX_SIDE}
 * @param titleAndLegend false for the bare map
 * @param table the one that is written where only one is wanted, null for none in particular
 * @param year the year that a PDF shows on one sheet instead of map and campaigns, 1900 to 2999; {@value #FIRST_YEAR} for
 *     the twelve months from the plan's first date on, 0 for none
 */
public record ExportOptions(
        Theme theme,
        Paper paper,
        int pngWidth,
        boolean titleAndLegend,
        @Nullable TableKind table,
        int year) {

    /** The twelve months from that of the plan's first date on. */
    public static final int FIRST_YEAR = -1;

    /** Light, A4 on its long side, 3000 pixels, with title and legend. */
    public static final ExportOptions STANDARD =
            new ExportOptions(Theme.LIGHT, Paper.A4.landscape(), 3_000, true, null, 0);

    /** The same in other colours. */
    public ExportOptions withTheme(Theme newTheme) {
        return new ExportOptions(newTheme, paper, pngWidth, titleAndLegend, table, year);
    }

    /** The same on other paper. */
    public ExportOptions withPaper(Paper newPaper) {
        return new ExportOptions(theme, newPaper, pngWidth, titleAndLegend, table, year);
    }

    /** The same with another number of pixels. */
    public ExportOptions withPngWidth(int newPngWidth) {
        return new ExportOptions(theme, paper, newPngWidth, titleAndLegend, table, year);
    }

    /** The same with or without title and legend. */
    public ExportOptions withTitleAndLegend(boolean wanted) {
        return new ExportOptions(theme, paper, pngWidth, wanted, table, year);
    }

    /** The same for one table alone, or null for none in particular. */
    public ExportOptions withTable(@Nullable TableKind wanted) {
        return new ExportOptions(theme, paper, pngWidth, titleAndLegend, wanted, year);
    }

    /** The same with a year on one sheet instead of map and campaigns. */
    public ExportOptions withYear(int newYear) {
        return new ExportOptions(theme, paper, pngWidth, titleAndLegend, table, newYear);
    }
}
