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
 */
public record ExportOptions(
        Theme theme,
        Paper paper,
        int pngWidth,
        boolean titleAndLegend,
        @Nullable TableKind table) {

    /** Light, A4 on its long side, 3000 pixels, with title and legend. */
    public static final ExportOptions STANDARD =
            new ExportOptions(Theme.LIGHT, Paper.A4.landscape(), 3_000, true, null);

    /** The same in other colours. */
    public ExportOptions withTheme(Theme newTheme) {
        return new ExportOptions(newTheme, paper, pngWidth, titleAndLegend, table);
    }

    /** The same on other paper. */
    public ExportOptions withPaper(Paper newPaper) {
        return new ExportOptions(theme, newPaper, pngWidth, titleAndLegend, table);
    }

    /** The same with another number of pixels. */
    public ExportOptions withPngWidth(int newPngWidth) {
        return new ExportOptions(theme, paper, newPngWidth, titleAndLegend, table);
    }

    /** The same with or without title and legend. */
    public ExportOptions withTitleAndLegend(boolean wanted) {
        return new ExportOptions(theme, paper, pngWidth, wanted, table);
    }

    /** The same for one table alone, or null for none in particular. */
    public ExportOptions withTable(@Nullable TableKind wanted) {
        return new ExportOptions(theme, paper, pngWidth, titleAndLegend, wanted);
    }
}
