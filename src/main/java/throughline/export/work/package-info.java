/** Sheets to write on in a workshop. */
@NullMarked
package throughline.export.work;

import org.jspecify.annotations.NullMarked;
