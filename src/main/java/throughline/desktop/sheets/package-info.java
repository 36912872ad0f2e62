/** Spreadsheets coming in: what was read, how it is matched, and what comes of it, for the dialog that shows it. */
@NullMarked
package throughline.desktop.sheets;

import org.jspecify.annotations.NullMarked;
