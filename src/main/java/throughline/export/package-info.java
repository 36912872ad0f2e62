/**
 * The picture as a file: SVG, PNG and PDF surfaces for whatever draws, and writing a file so that the old one stays until
 * the new one is whole. No toolkit, no system fonts; the same calls give the same bytes.
 */
@NullMarked
package throughline.export;

import org.jspecify.annotations.NullMarked;
