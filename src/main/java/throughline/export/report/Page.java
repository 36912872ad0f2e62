package throughline.export.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import throughline.draw.Surface;

/** A page that is laid out: it can be drawn any number of times. */
public record Page(List<Consumer<Surface>> drawings) {

    /** Copies the drawings. */
    public Page {
        drawings = List.copyOf(drawings);
    }

    /** The same page with something more on top. */
    Page and(Consumer<Surface> drawing) {
        List<Consumer<Surface>> more = new ArrayList<>(drawings);
        more.add(drawing);
        return new Page(more);
    }

    /** Draws everything on the page. */
    public void draw(Surface surface) {
        drawings.forEach(drawing -> drawing.accept(surface));
    }
}
