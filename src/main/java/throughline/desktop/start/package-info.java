/** How to begin: the page that a first start shows, and templates. */
@NullMarked
package throughline.desktop.start;

import org.jspecify.annotations.NullMarked;
