/** Combinations of keys, and which of them an action may have. */
@NullMarked
package throughline.desktop.keys;

import org.jspecify.annotations.NullMarked;
