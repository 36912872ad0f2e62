/** Small controls that the panels share. */
@NullMarked
package throughline.desktop.parts;

import org.jspecify.annotations.NullMarked;
