/** How many messages people get, against the plan's frequency caps (planning semantics, 4.2). */
@NullMarked
package throughline.check.pressure;

import org.jspecify.annotations.NullMarked;
