package throughline.export;

import throughline.draw.Theme;

/**
 * How a plan is put into a file.
 *
 * @param theme colours of the picture
 * @param paper the page of a PDF
 * @param pngWidth pixels from left to right, 1 to {@value PngSurface#MAX_SIDE}
 * @param titleAndLegend false for the bare map
 */
public record ExportOptions(Theme theme, Paper paper, int pngWidth, boolean titleAndLegend) {

    /** Light, A4 on its long side, 3000 pixels, with title and legend. */
    public static final ExportOptions STANDARD = new ExportOptions(Theme.LIGHT, Paper.A4.landscape(), 3_000, true);

    /** The same in other colours. */
    public ExportOptions withTheme(Theme newTheme) {
        return new ExportOptions(newTheme, paper, pngWidth, titleAndLegend);
    }

    /** The same on other paper. */
    public ExportOptions withPaper(Paper newPaper) {
        return new ExportOptions(theme, newPaper, pngWidth, titleAndLegend);
    }

    /** The same with another number of pixels. */
    public ExportOptions withPngWidth(int newPngWidth) {
        return new ExportOptions(theme, paper, newPngWidth, titleAndLegend);
    }

    /** The same with or without title and legend. */
    public ExportOptions withTitleAndLegend(boolean wanted) {
        return new ExportOptions(theme, paper, pngWidth, wanted);
    }
}
