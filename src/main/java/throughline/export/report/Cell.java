package throughline.export.report;

import java.util.ArrayList;
import java.util.List;
import throughline.draw.Surface;
import throughline.layout.Box;

/** A column of text: paragraphs below each other, or nothing. */
public record Cell(List<Paragraph> paragraphs) {

    /** A cell without anything. */
    public static final Cell EMPTY = new Cell(List.of());

    /**
     * A text with its own line breaks, set in one style.
     *
     * @param before the gap above it, in points; none at the top of a cell
     */
    public record Paragraph(String text, TextStyle style, double before) {}

    /** A line ready to be drawn. */
    record Line(String text, TextStyle style, double before) {

        double height() {
            return before + style.leading();
        }
    }

    /** Copies the paragraphs. */
    public Cell {
        paragraphs = List.copyOf(paragraphs);
    }

    /** A cell with one text. */
    public static Cell of(String text, TextStyle style) {
        return EMPTY.and(text, style);
    }

    /** The same cell with one more paragraph; blank text adds nothing. */
    public Cell and(String text, TextStyle style) {
        return and(text, style, 0);
    }

    /** The same cell with one more paragraph after a gap; blank text adds nothing. */
    public Cell and(String text, TextStyle style, double before) {
        return text.isBlank() ? this : and(new Cell(List.of(new Paragraph(text, style, before))));
    }

    /** The same cell with another one below. */
    public Cell and(Cell below) {
        List<Paragraph> all = new ArrayList<>(paragraphs);
        all.addAll(below.paragraphs());
        return new Cell(all);
    }

    /** The height it needs in a column of this width, in points. */
    public double height(double width) {
        return height(lines(width));
    }

    /** Draws it from the top of a box, over its whole width. */
    public void draw(Surface surface, Box box) {
        draw(surface, lines(box.width()), box.x0(), box.y0());
    }

    static double height(List<Line> lines) {
        return lines.stream().mapToDouble(Line::height).sum();
    }

    static void draw(Surface surface, List<Line> lines, double x, double top) {
        double y = top;
        for (Line line : lines) {
            line.style().draw(surface, line.text(), x, y + line.before());
            y += line.height();
        }
    }

    List<Line> lines(double width) {
        List<Line> lines = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            double before = lines.isEmpty() ? 0 : paragraph.before();
            for (String line : Lines.of(paragraph.text(), paragraph.style(), width)) {
                lines.add(new Line(line, paragraph.style(), before));
                before = 0;
            }
        }
        return lines;
    }
}
