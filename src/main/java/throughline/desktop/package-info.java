/** The window: a thin shell of panels around the map, each with a view model that knows no scene graph. */
@NullMarked
package throughline.desktop;

import org.jspecify.annotations.NullMarked;
