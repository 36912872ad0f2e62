package throughline.sheet;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import throughline.item.Words;
import throughline.table.Column;
import throughline.table.PlanTable;
import throughline.table.TableKind;

/** What people call the columns of a table in English, German, French and Spanish, and which of them a heading means. */
final class Headings {

    /** The time of day beside a day; no column of a table. */
    static final String TIME = "time";

    /** The longest delay beside a trigger; no column of a table. */
    static final String DELAY = "delay";

    private static final double ALIKE = 0.74;
    private static final Map<TableKind, Map<String, List<String>>> WORDS = Map.of(
            TableKind.TOUCHPOINTS, words(TableKind.TOUCHPOINTS), TableKind.CAMPAIGNS, words(TableKind.CAMPAIGNS));

    private Headings() {}

    private static Map<String, List<String>> words(TableKind kind) {
        Properties all = new Properties();
        try (var in = Objects.requireNonNull(Headings.class.getResourceAsStream("/throughline/headings.properties"));
                var text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            all.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, List<String>> words = new LinkedHashMap<>();
        for (String key : keys(kind)) {
            List<String> names = new ArrayList<>();
            PlanTable.of(kind)
                    .column(key)
                    .map(Column::title)
                    .map(Likeness::plain)
                    .ifPresent(names::add);
            String more = all.getProperty(kind.key() + "." + key, all.getProperty(key, ""));
            Arrays.stream(more.split(","))
                    .map(Likeness::plain)
                    .filter(it -> !it.isEmpty())
                    .forEach(names::add);
            words.put(key, names);
        }
        return words;
    }

    private static Map<String, List<String>> of(TableKind kind) {
        return WORDS.getOrDefault(kind, Map.of());
    }

    /** The columns that can come in, in the table's order. */
    static List<String> keys(TableKind kind) {
        List<String> keys = new ArrayList<>();
        for (Column<?> column : PlanTable.of(kind).columns()) {
            if (column.isEditable() || column.key().equals("campaign")) {
                keys.add(column.key());
                if (column.key().equals("when")) {
                    keys.add(TIME);
                } else if (column.key().equals("trigger")) {
                    keys.add(DELAY);
                }
            }
        }
        return keys;
    }

    /** What the program calls a column that can come in. */
    static String title(TableKind kind, String key) {
        return PlanTable.of(kind)
                .column(key)
                .map(Column::title)
                .orElseGet(() -> Words.say(key.equals(TIME) ? "import.time" : "import.delay"));
    }

    /** How much a heading is like what people call a column, 0 to 1. */
    static double score(TableKind kind, String key, String heading) {
        String plain = Likeness.plain(heading);
        return of(kind).getOrDefault(key, List.of()).stream()
                .mapToDouble(it -> Likeness.ofPlain(plain, it))
                .max()
                .orElse(0);
    }

    /** True if the heading may mean some column of the table. */
    static boolean isKnown(TableKind kind, String heading) {
        return heading.length() <= 60 && of(kind).keySet().stream().anyMatch(key -> score(kind, key, heading) >= ALIKE);
    }

    /** The column that each heading means, by its place; the most alike first, and each column once. */
    static Map<Integer, String> match(TableKind kind, List<String> headings) {
        record Pair(int place, String key, double score) {}
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            for (String key : of(kind).keySet()) {
                double score = headings.get(i).isBlank() ? 0 : score(kind, key, headings.get(i));
                if (score >= ALIKE) {
                    pairs.add(new Pair(i, key, score));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::score).reversed().thenComparingInt(Pair::place));
        Map<Integer, String> matched = new TreeMap<>();
        Set<String> taken = new HashSet<>();
        for (Pair pair : pairs) {
            if (!matched.containsKey(pair.place()) && taken.add(pair.key())) {
                matched.put(pair.place(), pair.key());
            }
        }
        return matched;
    }
}
