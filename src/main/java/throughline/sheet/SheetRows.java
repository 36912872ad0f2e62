package throughline.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import throughline.item.Words;
import throughline.table.Notation;

/** The rows of a sheet that hold something to take in, by the columns of the plan. */
final class SheetRows {

    /** Sums in English, German, French and Spanish, at the beginning of a row. */
    private static final Pattern TOTAL = Pattern.compile(
            "(grand |sub-?)?totals?|sums?|summe|gesamt(summe)?|zwischensumme|insgesamt|somme|sous-total|total"
                    + " general|suma|subtotal",
            Pattern.CASE_INSENSITIVE);

    private final Mapping mapping;
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final List<Grid.Row> rows = new ArrayList<>();
    private final List<String> headings;
    private int totals;

    SheetRows(Grid grid, Mapping mapping) {
        this.mapping = mapping;
        this.headings = Guess.headings(grid, mapping.heading(), mapping.headingRows());
        mapping.columns().forEach((place, key) -> places.put(key, place));
        for (Grid.Row row : Guess.data(grid, mapping)) {
            if (isTotal(row) || isHeading(row)) {
                totals++;
            } else if (mapping.columns().keySet().stream()
                    .anyMatch(it -> !row.cell(it).text().isBlank())) {
                rows.add(row);
            }
        }
    }

    private static boolean isTotal(Grid.Row row) {
        return row.cells().stream()
                .map(it -> it.text().strip())
                .filter(it -> !it.isEmpty())
                .findFirst()
                .map(it -> TOTAL.matcher(Likeness.plain(it)).matches())
                .orElse(false);
    }

    private boolean isHeading(Grid.Row row) {
        return row.filled() > 1
                && mapping.columns().keySet().stream()
                        .allMatch(it -> Likeness.plain(row.cell(it).text()).equals(Likeness.plain(headings.get(it))));
    }

    List<Grid.Row> rows() {
        return rows;
    }

    int totals() {
        return totals;
    }

    boolean has(String key) {
        return places.containsKey(key);
    }

    /** What a row says in a column of the plan, without blanks around it; empty where it says nothing. */
    String text(Grid.Row row, String key) {
        Integer place = places.get(key);
        return place == null ? "" : row.cell(place).text().strip();
    }

    /** How days and numbers are written in a cell. */
    Notation notation(Grid.Row row, String key) {
        Integer place = places.get(key);
        return place != null && row.cell(place).typed() ? Notation.PLAIN : mapping.notation();
    }

    /** What a fault calls a column: as the plan does, and where it stands in the sheet. */
    String column(String key) {
        String title = Headings.title(mapping.kind(), key);
        Integer place = places.get(key);
        return place == null ? title : Words.say("import.column", title, Grid.letters(place));
    }

    /** A name as names are compared here: big and small letters and blanks around it do not count. */
    static String same(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
