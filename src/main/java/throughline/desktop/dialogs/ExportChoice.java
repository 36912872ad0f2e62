package throughline.desktop.dialogs;

import throughline.draw.Theme;
import throughline.table.TableKind;

/**
 * How to hand a plan out.
 *
 * @param kind the kind of file
 * @param theme the picture's colours; of no account for what is no picture
 * @param table which table a CSV file holds; of no account for anything else
 */
public record ExportChoice(FileKind kind, Theme theme, TableKind table) {}
