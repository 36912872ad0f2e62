/** Pages on their way to a printer. */
@NullMarked
package throughline.desktop.print;

import org.jspecify.annotations.NullMarked;
