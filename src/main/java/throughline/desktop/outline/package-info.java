/** The list of what the plan has, on the left. */
@NullMarked
package throughline.desktop.outline;

import org.jspecify.annotations.NullMarked;
