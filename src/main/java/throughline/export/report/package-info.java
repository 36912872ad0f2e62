/**
 * Pages of pictures, paragraphs and tables on any surface, and the plan's report made of them. Nothing here knows PDF:
 * lengths are points, y grows downwards, and a page is a list of drawings.
 */
@NullMarked
package throughline.export.report;

import org.jspecify.annotations.NullMarked;
