/** A plan, a copy of it that came back changed, and the state that both come from: what differs, and taking it in. */
@NullMarked
package throughline.plan.review;

import org.jspecify.annotations.NullMarked;
