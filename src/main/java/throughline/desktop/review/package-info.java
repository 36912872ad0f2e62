/** The page of a reviewer's copy: what is otherwise there, to be taken or kept one by one. */
@NullMarked
package throughline.desktop.review;

import org.jspecify.annotations.NullMarked;
