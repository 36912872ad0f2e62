/** The catalogue of permissions and its rules, and the gates that follow from them along the journeys of a plan. */
@NullMarked
package throughline.consent;

import org.jspecify.annotations.NullMarked;
