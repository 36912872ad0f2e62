/**
 * Spreadsheets that come in: read from CSV and XLSX, their headings matched with the columns of the plan's tables, their
 * rows turned into one change. Knows no window.
 */
@NullMarked
package throughline.sheet;

import org.jspecify.annotations.NullMarked;
