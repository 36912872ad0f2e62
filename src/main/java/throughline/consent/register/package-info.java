/** The permission register: every permission a plan collects, and templates for the records of it. */
@NullMarked
package throughline.consent.register;

import org.jspecify.annotations.NullMarked;
