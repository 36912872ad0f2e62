/** What the checks noticed, and the way out. */
@NullMarked
package throughline.desktop.findings;

import org.jspecify.annotations.NullMarked;
