/** A year of a plan on one sheet. */
@NullMarked
package throughline.export.year;

import org.jspecify.annotations.NullMarked;
