/** The selected thing and its fields, on the right. */
@NullMarked
package throughline.desktop.inspector;

import org.jspecify.annotations.NullMarked;
