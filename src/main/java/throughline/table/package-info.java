/**
 * The plan as tables: stations, campaigns, touchpoints and permissions as rows with named columns that are read, written,
 * sorted, filtered, grouped and copied. Knows neither a window nor a file.
 */
@NullMarked
package throughline.table;

import org.jspecify.annotations.NullMarked;
