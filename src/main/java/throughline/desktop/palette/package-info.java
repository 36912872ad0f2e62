/** One field to run any command and to find anything named in the plan. */
@NullMarked
package throughline.desktop.palette;

import org.jspecify.annotations.NullMarked;
