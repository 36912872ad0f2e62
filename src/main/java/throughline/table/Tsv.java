package throughline.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Cells on the clipboard, as spreadsheets put them there and take them: tabs between cells, an end of line after each row,
 * quotes around a cell that holds either, doubled within. What a spreadsheet would run as a formula stays a text; see
 * {@link Formulas}.
 */
public final class Tsv {

    private Tsv() {}

    /** The rows as text. */
    public static String of(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(Tsv::cell).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String cell(String plain) {
        String text = Formulas.guarded(plain);
        boolean quoted =
                text.indexOf('\t') >= 0 || text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0 || text.startsWith("\"");
        return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    /** The rows of a text; none for an empty one. Rows need not be of one length. */
    public static List<List<String>> read(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        boolean begun = false;
        String plain = text.replace("\r\n", "\n").replace('\r', '\n');
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            boolean doubled = quoted && c == '"' && i + 1 < plain.length() && plain.charAt(i + 1) == '"';
            if (doubled) {
                cell.append('"');
                i++;
            } else if (quoted && c == '"') {
                quoted = false;
            } else if (!quoted && c == '"' && cell.isEmpty() && !begun && closes(plain, i)) {
                quoted = true;
                begun = true;
            } else if (!quoted && (c == '\t' || c == '\n')) {
                row.add(Formulas.unguarded(cell.toString()));
                cell.setLength(0);
                begun = false;
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else {
                cell.append(c);
            }
        }
        if (!cell.isEmpty() || !row.isEmpty() || begun) {
            row.add(Formulas.unguarded(cell.toString()));
            rows.add(row);
        }
        return rows;
    }

    /** True if a quote is closed again right before the end of a cell; else it is a character like any other. */
    private static boolean closes(String text, int open) {
        for (int i = open + 1; i < text.length(); i++) {
            if (text.charAt(i) == '"') {
                if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    i++;
                } else {
                    return i + 1 == text.length() || text.charAt(i + 1) == '\t' || text.charAt(i + 1) == '\n';
                }
            }
        }
        return false;
    }
}
