/** What the window keeps for a person from one start to the next, whatever plan is open. */
@NullMarked
package throughline.desktop.settings;

import org.jspecify.annotations.NullMarked;
