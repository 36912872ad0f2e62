/** The one place that shows dialogs, file choosers and passing notes. */
@NullMarked
package throughline.desktop.dialogs;

import org.jspecify.annotations.NullMarked;
