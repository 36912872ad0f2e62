/** What rules about permissions say, as values: whom they bind where, what they take as a permission, what proves it. */
@NullMarked
package throughline.rule;

import org.jspecify.annotations.NullMarked;
