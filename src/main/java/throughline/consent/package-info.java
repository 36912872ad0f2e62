/** The catalogue of permissions: what can be asked of people, and of senders. */
@NullMarked
package throughline.consent;

import org.jspecify.annotations.NullMarked;
