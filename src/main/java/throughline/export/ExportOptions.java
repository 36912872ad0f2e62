package throughline.export;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import throughline.draw.Theme;
import throughline.table.TableKind;

/**
 * How a plan is put into a file.
 *
 * @param theme colours of the picture
 * @param paper the page of a PDF, a sheet of a poster
 * @param pngWidth pixels from left to right, 1 to {@value PngBands#MAX_SIDE}
 * @param titleAndLegend false for the bare map
 * @param table the one that is written where only one is wanted, null for none in particular
 * @param year the year that a PDF shows on one sheet instead of map and campaigns, 1900 to 2999; {@value #FIRST_YEAR} for
 *     the twelve months from the plan's first date on, 0 for none
 * @param sharing what of the plan leaves the house
 * @param tiles the sheets of a poster
 * @param transparent true for a PNG without ground
 * @param template the company's slides that new ones are like (.pptx or .potx), null for plain ones
 * @param groups how many groups get worksheets, 1 to {@value #MOST_GROUPS}
 * @param show id or name of the show whose steps become pages and slides; empty, or not there, for the plan's first
 */
public record ExportOptions(
        Theme theme,
        Paper paper,
        int pngWidth,
        boolean titleAndLegend,
        @Nullable TableKind table,
        int year,
        Sharing sharing,
        Tiles tiles,
        boolean transparent,
        @Nullable Path template,
        int groups,
        String show) {

    /** The twelve months from that of the plan's first date on. */
    public static final int FIRST_YEAR = -1;

    /** More groups than any room holds. */
    public static final int MOST_GROUPS = 30;

    /** Light, A4 on its long side, 3000 pixels, with title and legend, everything in it; posters of nine sheets, four groups. */
    public static final ExportOptions STANDARD = new ExportOptions(
            Theme.LIGHT,
            Paper.A4.landscape(),
            3_000,
            true,
            null,
            0,
            Sharing.EVERYTHING,
            new Tiles(3, 3),
            false,
            null,
            4,
            "");

    /** The same in other colours. */
    public ExportOptions withTheme(Theme it) {
        return new ExportOptions(
                it, paper, pngWidth, titleAndLegend, table, year, sharing, tiles, transparent, template, groups, show);
    }

    /** The same on other paper. */
    public ExportOptions withPaper(Paper it) {
        return new ExportOptions(
                theme, it, pngWidth, titleAndLegend, table, year, sharing, tiles, transparent, template, groups, show);
    }

    /** The same with another number of pixels. */
    public ExportOptions withPngWidth(int it) {
        return new ExportOptions(
                theme, paper, it, titleAndLegend, table, year, sharing, tiles, transparent, template, groups, show);
    }

    /** The same with or without title and legend. */
    public ExportOptions withTitleAndLegend(boolean it) {
        return new ExportOptions(
                theme, paper, pngWidth, it, table, year, sharing, tiles, transparent, template, groups, show);
    }

    /** The same for one table alone, or null for none in particular. */
    public ExportOptions withTable(@Nullable TableKind it) {
        return new ExportOptions(
                theme, paper, pngWidth, titleAndLegend, it, year, sharing, tiles, transparent, template, groups, show);
    }

    /** The same with a year on one sheet instead of map and campaigns. */
    public ExportOptions withYear(int it) {
        return new ExportOptions(
                theme, paper, pngWidth, titleAndLegend, table, it, sharing, tiles, transparent, template, groups, show);
    }

    /** The same with more or less of the plan. */
    public ExportOptions withSharing(Sharing it) {
        return new ExportOptions(
                theme, paper, pngWidth, titleAndLegend, table, year, it, tiles, transparent, template, groups, show);
    }

    /** The same over other sheets. */
    public ExportOptions withTiles(Tiles it) {
        return new ExportOptions(
                theme, paper, pngWidth, titleAndLegend, table, year, sharing, it, transparent, template, groups, show);
    }

    /** The same with or without ground. */
    public ExportOptions withTransparent(boolean it) {
        return new ExportOptions(
                theme, paper, pngWidth, titleAndLegend, table, year, sharing, tiles, it, template, groups, show);
    }

    /** The same in another company's slides, or in plain ones. */
    public ExportOptions withTemplate(@Nullable Path it) {
        return new ExportOptions(
                theme, paper, pngWidth, titleAndLegend, table, year, sharing, tiles, transparent, it, groups, show);
    }

    /** The same for another number of groups. */
    public ExportOptions withGroups(int it) {
        return new ExportOptions(
                theme, paper, pngWidth, titleAndLegend, table, year, sharing, tiles, transparent, template, it, show);
    }

    /** The same with the steps of that show, by its id or name; empty for the first. */
    public ExportOptions withShow(String it) {
        return new ExportOptions(
                theme, paper, pngWidth, titleAndLegend, table, year, sharing, tiles, transparent, template, groups, it);
    }
}
