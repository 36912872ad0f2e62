/** Presenting a plan to a room: the page on the audience's screen, the speaker's own view beside it, and what is changed live. */
@NullMarked
package throughline.desktop.present;

import org.jspecify.annotations.NullMarked;
