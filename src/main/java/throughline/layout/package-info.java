/**
 * The geometry of the picture, derived from the map and never stored: lanes in shared stretches, rounded bends, markers,
 * badges, and the places of names. Lengths are sheet units: 60 to a grid unit, as the visual language counts them.
 */
@NullMarked
package throughline.layout;

import org.jspecify.annotations.NullMarked;
