/** The transit map: neighborhoods, tracks, stations and hand-overs as values, and the map as a graph that journeys ride. */
@NullMarked
package throughline.map;

import org.jspecify.annotations.NullMarked;
