/** The steps that led to the plan, to be gone back and forward along. */
@NullMarked
package throughline.desktop.history;

import org.jspecify.annotations.NullMarked;
