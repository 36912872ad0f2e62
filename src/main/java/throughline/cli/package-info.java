/** The planner's jobs without a window. */
@NullMarked
package throughline.cli;

import org.jspecify.annotations.NullMarked;
