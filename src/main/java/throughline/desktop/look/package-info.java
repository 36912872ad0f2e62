/** How the window looks: fonts, colours by theme, icons and glyphs as small nodes. */
@NullMarked
package throughline.desktop.look;

import org.jspecify.annotations.NullMarked;
