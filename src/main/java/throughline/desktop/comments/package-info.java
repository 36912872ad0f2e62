/** Comments in the window: on what is selected, and all of the plan's in a panel. */
@NullMarked
package throughline.desktop.comments;

import org.jspecify.annotations.NullMarked;
