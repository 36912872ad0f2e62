/** The bar above the map: the tools, what is looked at, and what is laid over it. */
@NullMarked
package throughline.desktop.bar;

import org.jspecify.annotations.NullMarked;
