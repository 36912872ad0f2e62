package throughline.export.report;

import java.util.ArrayList;
import java.util.List;
import throughline.draw.Ink;
import throughline.draw.Outline;
import throughline.draw.Pen;
import throughline.layout.Box;

/**
 * A table over the whole width of a page. Its header stands again on each page; a row that fits on a page is never torn,
 * a longer one goes on where the page ends.
 */
public final class Table {

    private static final double PADDING = 4;
    private static final double GUTTER = 10;

    private final List<Column> columns;
    private final TextStyle headings;
    private final Ink rule;
    private final List<List<Cell>> rows = new ArrayList<>();

    /**
     * A column.
     *
     * @param share of the table's width, compared with the other columns' shares; above 0
     */
    public record Column(String heading, double share) {}

    /**
     * A table without rows.
     *
     * @param headings how the header is set
     * @param rule the colour of lines between rows
     */
    public Table(List<Column> columns, TextStyle headings, Ink rule) {
        this.columns = List.copyOf(columns);
        this.headings = headings;
        this.rule = rule;
    }

    /**
     * Adds a row.
     *
     * @throws IllegalArgumentException if it has not one cell for each column
     */
    public Table row(List<Cell> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(cells.size() + " cells for " + columns.size() + " columns");
        }
        rows.add(List.copyOf(cells));
        return this;
    }

    /** True if it has no rows. */
    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Writes the table; one without rows is left out. */
    public void writeTo(PageFlow flow) {
        List<Box> slots = slots(flow.area());
        TableRow header = header(slots);
        boolean begun = false;
        for (List<Cell> cells : rows) {
            TableRow row = TableRow.of(cells, slots);
            double fresh = flow.area().height() - padded(header);
            if (!begun) {
                // A header alone at the foot of a page would say nothing.
                flow.keep(padded(header) + Math.min(padded(row), fresh));
                write(flow, header, 1);
                begun = true;
            } else if (padded(row) > flow.room() && padded(row) <= fresh) {
                flow.newPage();
                write(flow, header, 1);
            }
            writeTorn(flow, header, row);
        }
    }

    private void writeTorn(PageFlow flow, TableRow header, TableRow row) {
        TableRow rest = row;
        boolean fresh = false;
        while (!rest.isEmpty() && padded(rest) > flow.room()) {
            TableRow.Torn torn = rest.tear(flow.room() - 2 * PADDING, fresh);
            if (!torn.above().isEmpty()) {
                write(flow, torn.above(), 0);
            }
            rest = torn.below();
            flow.newPage();
            write(flow, header, 1);
            fresh = true;
        }
        if (!rest.isEmpty() || !fresh) {
            write(flow, rest, 0.5);
        }
    }

    private void write(PageFlow flow, TableRow row, double ruleWidth) {
        flow.place(padded(row), (surface, box) -> {
            row.draw(surface, box.y0() + PADDING);
            if (ruleWidth > 0) {
                surface.stroke(Outline.line(box.x0(), box.y1(), box.x1(), box.y1()), rule, Pen.butt(ruleWidth));
            }
        });
    }

    private static double padded(TableRow row) {
        return row.height() + 2 * PADDING;
    }

    private TableRow header(List<Box> slots) {
        return TableRow.of(
                columns.stream().map(c -> Cell.of(c.heading(), headings)).toList(), slots);
    }

    private List<Box> slots(Box area) {
        double shares = columns.stream().mapToDouble(Column::share).sum();
        double width = area.width() - GUTTER * (columns.size() - 1);
        List<Box> slots = new ArrayList<>();
        double x = area.x0();
        for (Column column : columns) {
            double wide = width * column.share() / shares;
            slots.add(new Box(x, 0, x + wide, 0));
            x += wide + GUTTER;
        }
        return slots;
    }
}
