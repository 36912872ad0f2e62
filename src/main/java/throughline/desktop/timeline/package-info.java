/** The timeline under the map: campaigns as bars, touchpoints as marks at their time. */
@NullMarked
package throughline.desktop.timeline;

import org.jspecify.annotations.NullMarked;
