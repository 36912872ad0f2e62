package throughline.desktop.table;

import java.util.List;
import java.util.stream.Collectors;

/** Rows as spreadsheets take them from the clipboard: cells between tabs, one row a line. */
final class Tsv {

    private Tsv() {}

    /** The rows as text. */
    static String of(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(Tsv::cell).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** What would end a cell or a row inside one becomes a blank; what a spreadsheet would run as a formula stays text. */
    private static String cell(String text) {
        String plain = text.replaceAll("[\\t\\r\\n]+", " ");
        boolean formula = !plain.isEmpty() && "=+-@".indexOf(plain.charAt(0)) >= 0;
        return formula ? "'" + plain : plain;
    }
}
