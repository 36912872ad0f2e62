/** The plan's tables in the window, to be sorted, filtered, grouped, edited, filled and pasted into. */
@NullMarked
package throughline.desktop.table;

import org.jspecify.annotations.NullMarked;
