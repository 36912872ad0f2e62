/** Five steps to a first campaign of one's own; each waits for what the person really does, and can be passed over. */
@NullMarked
package throughline.desktop.guide;

import org.jspecify.annotations.NullMarked;
