/** The words of the planner: a page of them, and what each means wherever it stands on screen. */
@NullMarked
package throughline.desktop.terms;

import org.jspecify.annotations.NullMarked;
