/** The stations as a table, to be sorted, filtered and edited in rows. */
@NullMarked
package throughline.desktop.table;

import org.jspecify.annotations.NullMarked;
