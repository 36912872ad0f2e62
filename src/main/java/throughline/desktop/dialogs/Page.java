package throughline.desktop.dialogs;

import java.util.List;

/**
 * Something to read: headed rows.
 *
 * @param title the window's title
 * @param text a paragraph above the rows, empty for none
 * @param rows what is on the left and what it means
 */
public record Page(String title, String text, List<Row> rows) {

    /** Copies the rows. */
    public Page {
        rows = List.copyOf(rows);
    }

    /**
     * A row; one without a meaning is a heading.
     *
     * @param left a key or a name
     * @param right what it does or is
     */
    public record Row(String left, String right) {}
}
