/** Tables as files that spreadsheets open: CSV and XLSX, safe against cells that a spreadsheet would run. */
@NullMarked
package throughline.export.tables;

import org.jspecify.annotations.NullMarked;
