/** The map in the window: one canvas the size of the viewport, the hand's gestures, and a thin layer for feedback. */
@NullMarked
package throughline.desktop.canvas;

import org.jspecify.annotations.NullMarked;
