/** How far permissions carry: stations they open, what hangs on each, and whether people get as much as they are asked. */
@NullMarked
package throughline.consent.reach;

import org.jspecify.annotations.NullMarked;
