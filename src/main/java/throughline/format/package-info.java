/**
 * The published form of plans and maps: canonical JSON text, strict reading that says where a file is wrong, and hashes
 * of content. The only package that knows the JSON library.
 */
@NullMarked
package throughline.format;

import org.jspecify.annotations.NullMarked;
