/** Workshops in the window: capturing what is said, counting, rounds, starting and ending. */
@NullMarked
package throughline.desktop.workshop;

import org.jspecify.annotations.NullMarked;
