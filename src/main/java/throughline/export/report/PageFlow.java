package throughline.export.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import throughline.draw.Surface;
import throughline.layout.Box;

/** Puts blocks below each other and begins a new page where one is full. */
public final class PageFlow {

    private final Box area;
    private final List<Page> done = new ArrayList<>();
    private List<Consumer<Surface>> page = new ArrayList<>();
    private double y;

    /**
     * An empty first page.
     *
     * @param area what may be filled of each page, in points
     */
    public PageFlow(Box area) {
        this.area = area;
        this.y = area.y0();
    }

    /** What may be filled of each page. */
    public Box area() {
        return area;
    }

    /** The height left on this page. */
    public double room() {
        return area.y1() - y;
    }

    /** True if nothing stands on this page yet. */
    public boolean atTop() {
        return page.isEmpty();
    }

    /** Goes on at the top of a page, this one if nothing stands on it. */
    public void newPage() {
        if (!atTop()) {
            endPage();
        }
    }

    /** Begins a new page unless this one has so much room: keeps a heading with what follows. */
    public void keep(double height) {
        if (room() < height) {
            newPage();
        }
    }

    /** Leaves a gap, none at the top of a page. */
    public void space(double height) {
        if (!atTop()) {
            y = Math.min(area.y1(), y + height);
        }
    }

    /** Places a picture over the whole width, on a new page if this one has too little room. */
    public void place(double height, Picture picture) {
        keep(height);
        Box box = new Box(area.x0(), y, area.x1(), y + height);
        page.add(surface -> picture.draw(surface, box));
        y += height;
    }

    /** Writes a column of text over the whole width, with page breaks between its lines. */
    public void write(Cell text) {
        for (Cell.Line line : text.lines(area.width())) {
            space(line.before());
            place(
                    line.style().leading(),
                    (surface, box) -> line.style().draw(surface, line.text(), box.x0(), box.y0()));
        }
    }

    /** The pages so far; at least one. The flow can go on afterwards, on a new page. */
    public List<Page> pages() {
        if (!atTop() || done.isEmpty()) {
            endPage();
        }
        return List.copyOf(done);
    }

    private void endPage() {
        done.add(new Page(page));
        page = new ArrayList<>();
        y = area.y0();
    }
}
