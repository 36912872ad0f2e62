/** A map so large that it goes over several sheets, and how they come together again. */
@NullMarked
package throughline.export.poster;

import org.jspecify.annotations.NullMarked;
