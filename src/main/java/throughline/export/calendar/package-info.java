/** Plans as calendars that other programs read, after RFC 5545. */
@NullMarked
package throughline.export.calendar;

import org.jspecify.annotations.NullMarked;
