/** The picture is drawn once: one painter makes calls on a small surface, which is a canvas, a page, a file or a test. */
@NullMarked
package throughline.draw;

import org.jspecify.annotations.NullMarked;
