/** The plans of a workspace: open, switch, import, export. */
@NullMarked
package throughline.desktop.workspace;

import org.jspecify.annotations.NullMarked;
