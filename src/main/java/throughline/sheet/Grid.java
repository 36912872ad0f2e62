package throughline.sheet;

import java.util.List;

/**
 * A sheet of a spreadsheet.
 *
 * @param name what it is called; empty for a file that is one sheet
 * @param rows those that hold something, in order
 * @param merged how many ranges of merged cells it has; only the first cell of each holds its text
 * @param formulas how many cells hold a formula: of those the value is taken that was worked out last
 */
public record Grid(String name, List<Row> rows, int merged, int formulas) {

    /** Copies the rows. */
    public Grid {
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param number as the spreadsheet counts, from 1
     * @param cells from the first column on, as far as there are any
     */
    public record Row(int number, List<Cell> cells) {

        /** Copies the cells. */
        public Row {
            cells = List.copyOf(cells);
        }

        /** The cell in a column, counted from 0; an empty one beyond the last. */
        public Cell cell(int column) {
            return column < cells.size() ? cells.get(column) : Cell.EMPTY;
        }

        /** True if no cell holds anything. */
        public boolean isBlank() {
            return cells.stream().allMatch(it -> it.text().isBlank());
        }

        /** How many cells hold something. */
        public int filled() {
            return (int) cells.stream().filter(it -> !it.text().isBlank()).count();
        }
    }

    /**
     * A cell.
     *
     * @param text what it says
     * @param typed true if the spreadsheet knows it as a day or a number, which are then written {@code 2026-12-04},
     *     {@code 2026-12-04 09:00} and {@code 1200.5}
     */
    public record Cell(String text, boolean typed) {

        /** Nothing. */
        public static final Cell EMPTY = new Cell("", false);
    }

    /** How many columns the longest row has. */
    public int columns() {
        return rows.stream().mapToInt(it -> it.cells().size()).max().orElse(0);
    }

    /** The letters of a column, counted from 0, as spreadsheets show them: A, B, … Z, AA. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int n = column; n >= 0; n = n / 26 - 1) {
            letters.insert(0, (char) ('A' + n % 26));
        }
        return letters.toString();
    }
}
