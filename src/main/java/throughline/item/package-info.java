/** The roots that every floor shares: items and their ids, names, fixed-point and decimal numbers, messages by key. */
@NullMarked
package throughline.item;

import org.jspecify.annotations.NullMarked;
