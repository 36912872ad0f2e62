package throughline.desktop.table;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import throughline.desktop.sheets.ImportMemory;
import throughline.table.Column;
import throughline.table.PlanTable;
import throughline.table.TableKind;

/** Which table is looked at, with which columns and in which groups; kept with the view of the plan. */
public final class TableMemory {

    private static final String KIND = "kind";
    private static final String TURNED = "turned";
    private static final String GROUP = "group";

    private final ObjectProperty<TableKind> kind = new SimpleObjectProperty<>(this, "kind", TableKind.CAMPAIGNS);
    private final TreeSet<String> turned = new TreeSet<>();
    private final TreeMap<String, String> groups = new TreeMap<>();
    private final ImportMemory imports = new ImportMemory();
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper(this, "changes");

    /** Campaigns, with the columns that are shown at first. */
    public TableMemory() {
        kind.addListener((property, before, after) -> changed());
    }

    /** Which table is looked at. */
    public ObjectProperty<TableKind> kindProperty() {
        return kind;
    }

    /** How spreadsheets were taken in before. */
    public ImportMemory imports() {
        return imports;
    }

    /** Counts up with each change. */
    public ReadOnlyIntegerProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    /** True if a column is shown. */
    boolean shows(TableKind table, Column<?> column) {
        return column.look() != Column.Look.HIDDEN ^ turned.contains(table.key() + "." + column.key());
    }

    /** Shows a column, or hides it. */
    void show(TableKind table, Column<?> column, boolean shown) {
        if (shows(table, column) != shown) {
            String name = table.key() + "." + column.key();
            if (!turned.remove(name)) {
                turned.add(name);
            }
            changed();
        }
    }

    /** The column that a table is grouped by; empty for none. */
    String group(TableKind table) {
        return groups.getOrDefault(table.key(), "");
    }

    void group(TableKind table, String column) {
        groups.put(table.key(), column);
        changed();
    }

    private void changed() {
        changes.set(changes.get() + 1);
    }

    /** All of it in words of letters and points, to be kept. */
    public List<String> words() {
        List<String> words = new ArrayList<>();
        words.add(KIND + "." + kind.get().key());
        turned.forEach(it -> words.add(TURNED + "." + it));
        groups.forEach((table, column) -> {
            if (!column.isEmpty()) {
                words.add(GROUP + "." + table + "." + column);
            }
        });
        return words;
    }

    /** Takes over what {@link #words} wrote; what is not understood is passed over. */
    public void restore(List<String> words) {
        turned.clear();
        groups.clear();
        for (String word : words) {
            String[] parts = word.split("\\.");
            if (parts.length == 2 && parts[0].equals(KIND)) {
                TableKind.of(parts[1]).ifPresent(kind::set);
            } else if (parts.length == 3 && parts[0].equals(TURNED)) {
                known(parts, (table, column) -> turned.add(table + "." + column));
            } else if (parts.length == 3 && parts[0].equals(GROUP)) {
                known(parts, groups::put);
            }
        }
        changed();
    }

    private static void known(String[] parts, BiConsumer<String, String> take) {
        TableKind.of(parts[1])
                .filter(it -> PlanTable.of(it).column(parts[2]).isPresent())
                .ifPresent(it -> take.accept(parts[1], parts[2]));
    }
}
