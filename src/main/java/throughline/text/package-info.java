/**
 * Text measured, wrapped and outlined from the bundled fonts' own tables, with no toolkit. Everything here is a function
 * of its arguments, gives the same answer on every machine, and may be called from any thread.
 */
@NullMarked
package throughline.text;

import org.jspecify.annotations.NullMarked;
