package throughline.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import throughline.item.Words;

/** Which rows of a table are shown, in which order and in which groups. Knows no window. */
public final class Arrangement {

    private final PlanTable<?> table;
    private final Map<String, Set<String>> ticked = new HashMap<>();
    private final Set<String> folded = new HashSet<>();
    private List<Order> order = List.of();
    private String query = "";
    private String group = "";

    /** Every row, in the table's own order. */
    public Arrangement(PlanTable<?> table) {
        this.table = table;
    }

    /**
     * One column to sort by.
     *
     * @param column its key
     * @param descending true for the largest first
     */
    public record Order(String column, boolean descending) {}

    /** What stands in one row on screen. */
    public sealed interface Line {}

    /** A row of the table. */
    public record RowLine(TableRow row) implements Line {}

    /**
     * The head of a group.
     *
     * @param value what its rows have in common, in words; never empty
     * @param count how many rows it has
     * @param folded true while they are not shown
     */
    public record GroupLine(String value, int count, boolean folded) implements Line {}

    /** Shows the rows that have every word of {@code words} somewhere. */
    public void search(String words) {
        query = words.strip().toLowerCase(Locale.ROOT);
    }

    /** Shows the rows that have one of these values, in words, in a column; with none it shows all. */
    public void only(String column, Set<String> values) {
        if (values.isEmpty()) {
            ticked.remove(column);
        } else {
            ticked.put(column, Set.copyOf(values));
        }
    }

    /** Sorts by these columns, the first before the others; by none it keeps the table's own order. */
    public void sort(List<Order> by) {
        order = List.copyOf(by);
    }

    /** Gathers the rows by what they have in a column; empty for no groups. */
    public void group(String column) {
        if (!column.equals(group)) {
            group = column;
            folded.clear();
        }
    }

    /** The column that rows are gathered by; empty for none. */
    public String grouped() {
        return group;
    }

    /** Folds a group, or unfolds it again. */
    public void fold(String value) {
        if (!folded.remove(value)) {
            folded.add(value);
        }
    }

    /** True if the row is shown, unless its group is folded. */
    public boolean lets(TableRow row) {
        for (Map.Entry<String, Set<String>> filter : ticked.entrySet()) {
            if (!filter.getValue().contains(words(row, filter.getKey()))) {
                return false;
            }
        }
        return query.isEmpty() || has(row);
    }

    private boolean has(TableRow row) {
        StringBuilder all = new StringBuilder(row.name());
        row.values().forEach(value -> all.append('\n').append(Notation.PLAIN.shown(value)));
        String text = all.toString().toLowerCase(Locale.ROOT);
        return java.util.Arrays.stream(query.split("\\s+")).allMatch(text::contains);
    }

    /** What a row has in a column, in words; a word for nothing where it has nothing. */
    public String words(TableRow row, String column) {
        String text = Notation.PLAIN.shown(row.values().get(table.indexOf(column)));
        return text.isEmpty() ? Words.say("table.empty") : text;
    }

    /** The rows that are shown, as they stand one below the other. */
    public List<Line> lines(List<TableRow> rows) {
        List<TableRow> wanted = new ArrayList<>(rows.stream().filter(this::lets).toList());
        if (!order.isEmpty()) {
            wanted.sort(comparator());
        }
        List<Line> lines = new ArrayList<>();
        if (group.isEmpty()) {
            wanted.forEach(row -> lines.add(new RowLine(row)));
            return lines;
        }
        int column = table.indexOf(group);
        Map<String, List<TableRow>> groups = new LinkedHashMap<>();
        List<TableRow> byGroup = new ArrayList<>(wanted);
        byGroup.sort(Comparator.comparing(row -> row.values().get(column), Arrangement::compare));
        byGroup.forEach(row -> groups.computeIfAbsent(words(row, group), it -> new ArrayList<>())
                .add(row));
        groups.forEach((value, members) -> {
            boolean isFolded = folded.contains(value);
            lines.add(new GroupLine(value, members.size(), isFolded));
            if (!isFolded) {
                members.forEach(row -> lines.add(new RowLine(row)));
            }
        });
        return lines;
    }

    private Comparator<TableRow> comparator() {
        Comparator<TableRow> all = (a, b) -> 0;
        for (Order by : order) {
            int column = table.indexOf(by.column());
            all = all.thenComparing((a, b) -> {
                Object left = a.values().get(column);
                Object right = b.values().get(column);
                // What has nothing stands last whichever way the rest is sorted.
                return left == null || right == null || !by.descending() ? compare(left, right) : compare(right, left);
            });
        }
        return all;
    }

    @SuppressWarnings("unchecked")
    private static int compare(@Nullable Object left, @Nullable Object right) {
        if (left == null || right == null) {
            return left == right ? 0 : left == null ? 1 : -1;
        }
        if (left instanceof String || left.getClass() != right.getClass()) {
            return left.toString().compareToIgnoreCase(right.toString());
        }
        return ((Comparable<Object>) left).compareTo(right);
    }
}
