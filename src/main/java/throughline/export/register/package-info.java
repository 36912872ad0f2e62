/** The permission register and the gates of a plan as tables for spreadsheets. */
@NullMarked
package throughline.export.register;

import org.jspecify.annotations.NullMarked;
