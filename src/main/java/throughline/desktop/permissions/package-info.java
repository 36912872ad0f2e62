/** The permissions of a campaign in the place of the map: which gate is how in which market, why, and the way out. */
@NullMarked
package throughline.desktop.permissions;

import org.jspecify.annotations.NullMarked;
