/** What the planner notices about a plan, in plain sentences, with fixes that are changes. */
@NullMarked
package throughline.check;

import org.jspecify.annotations.NullMarked;
