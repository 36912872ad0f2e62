package throughline.export.report;

import java.util.List;
import java.util.function.Consumer;
import throughline.draw.Surface;
import throughline.export.Paper;

/** A page that is laid out: it can be drawn any number of times. */
public record Page(Paper paper, List<Consumer<Surface>> drawings) {

    /** Copies the drawings. */
    public Page {
        drawings = List.copyOf(drawings);
    }

    /** Draws everything on the page. */
    public void draw(Surface surface) {
        drawings.forEach(drawing -> drawing.accept(surface));
    }
}
