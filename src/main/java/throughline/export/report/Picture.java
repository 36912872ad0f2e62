package throughline.export.report;

import throughline.draw.Surface;
import throughline.layout.Box;

/** Something that draws itself into a box of a page. */
@FunctionalInterface
public interface Picture {

    /** Draws within {@code box}, in the page's units; leaves the surface as it found it. */
    void draw(Surface surface, Box box);
}
