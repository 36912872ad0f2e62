package throughline.export.report;

import java.util.ArrayList;
import java.util.List;
import throughline.draw.Surface;
import throughline.layout.Box;

/**
 * A row as lines.
 *
 * @param slots left and right edge of each cell
 * @param cells the lines of each cell
 */
record TableRow(List<Box> slots, List<List<Cell.Line>> cells) {

    /** What fits above the end of a page, and what comes on the next. */
    record Torn(TableRow above, TableRow below) {}

    static TableRow of(List<Cell> cells, List<Box> slots) {
        List<List<Cell.Line>> lines = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            lines.add(cells.get(i).lines(slots.get(i).width()));
        }
        return new TableRow(slots, lines);
    }

    double height() {
        return cells.stream().mapToDouble(Cell::height).max().orElse(0);
    }

    boolean isEmpty() {
        return cells.stream().allMatch(List::isEmpty);
    }

    /** @param atLeastOne true to take a line of each cell even if the room is too low, so that there is an end to it */
    Torn tear(double room, boolean atLeastOne) {
        List<List<Cell.Line>> above = new ArrayList<>();
        List<List<Cell.Line>> below = new ArrayList<>();
        for (List<Cell.Line> lines : cells) {
            int fits = 0;
            while (fits < lines.size() && Cell.height(lines.subList(0, fits + 1)) <= room) {
                fits++;
            }
            if (fits == 0 && atLeastOne && !lines.isEmpty()) {
                fits = 1;
            }
            above.add(lines.subList(0, fits));
            below.add(lines.subList(fits, lines.size()));
        }
        return new Torn(new TableRow(slots, above), new TableRow(slots, below));
    }

    void draw(Surface surface, double top) {
        for (int i = 0; i < cells.size(); i++) {
            Cell.draw(surface, cells.get(i), slots.get(i).x0(), top);
        }
    }
}
