package throughline.desktop.dialogs;

import throughline.draw.Theme;
import throughline.export.ExportOptions;
import throughline.table.TableKind;

/**
 * How to hand a plan out.
 *
 * @param kind the kind of file
 * @param options how it looks; of no account for a plan as JSON
 */
public record ExportChoice(FileKind kind, ExportOptions options) {

    /** A file in these colours; of a CSV file, that table. */
    public static ExportChoice of(FileKind kind, Theme theme, TableKind table) {
        return new ExportChoice(
                kind, ExportOptions.STANDARD.withTheme(theme).withTable(kind == FileKind.CSV ? table : null));
    }
}
