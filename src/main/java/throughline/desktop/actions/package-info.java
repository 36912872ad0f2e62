/** What the window can do, declared once and fed to menus, buttons and shortcuts. */
@NullMarked
package throughline.desktop.actions;

import org.jspecify.annotations.NullMarked;
