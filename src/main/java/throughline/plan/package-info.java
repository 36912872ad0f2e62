/** The plan as a value: campaigns, touchpoints, permission requests; changes from one plan to the next; history. */
@NullMarked
package throughline.plan;

import org.jspecify.annotations.NullMarked;
