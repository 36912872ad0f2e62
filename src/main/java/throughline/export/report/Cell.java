package throughline.export.report;

import java.util.ArrayList;
import java.util.List;

/** What stands in a cell of a table: paragraphs below each other, or nothing. */
public record Cell(List<Paragraph> paragraphs) {

    /** A cell without anything. */
    public static final Cell EMPTY = new Cell(List.of());

    /** A text with its own line breaks, set in one style. */
    public record Paragraph(String text, TextStyle style) {}

    /** A line ready to be drawn. */
    record Line(String text, TextStyle style) {}

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
        if (text.isBlank()) {
            return this;
        }
        List<Paragraph> more = new ArrayList<>(paragraphs);
        more.add(new Paragraph(text, style));
        return new Cell(more);
    }

    List<Line> lines(double width) {
        List<Line> lines = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            for (String line : Lines.of(paragraph.text(), paragraph.style(), width)) {
                lines.add(new Line(line, paragraph.style()));
            }
        }
        return lines;
    }
}
