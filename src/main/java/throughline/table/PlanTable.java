package throughline.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A table of a plan: what its columns are and what stands in its rows.
 *
 * @param <S> what a row is made from
 */
public final class PlanTable<S> {

    private static final List<PlanTable<?>> ALL = List.of(
            CampaignColumns.table(), TouchpointColumns.table(), StationColumns.table(), PermissionColumns.table());

    private final TableKind kind;
    private final List<Column<S>> columns;
    private final Function<Scope, List<S>> sources;
    private final BiFunction<Scope, S, Key> keys;

    PlanTable(
            TableKind kind, List<Column<S>> columns, Function<Scope, List<S>> sources, BiFunction<Scope, S, Key> keys) {
        this.kind = kind;
        this.columns = List.copyOf(columns);
        this.sources = sources;
        this.keys = keys;
    }

    /**
     * What a row is about.
     *
     * @param key what tells it from the other rows
     * @param id the item that is edited and selected
     * @param name what sentences call it
     */
    record Key(String key, String id, String name) {}

    /** The table of that kind. */
    public static PlanTable<?> of(TableKind kind) {
        return ALL.get(kind.ordinal());
    }

    /** Which table it is. */
    public TableKind kind() {
        return kind;
    }

    /** The columns in order; a row's values stand in the same order. */
    public List<Column<?>> columns() {
        return List.copyOf(columns);
    }

    /** The column with that key. */
    public Optional<Column<?>> column(String key) {
        return columns().stream().filter(it -> it.key().equals(key)).findFirst();
    }

    /** The place of a column. */
    public int indexOf(String key) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).key().equals(key)) {
                return i;
            }
        }
        throw new IllegalArgumentException(kind + " has no column " + key);
    }

    /** The rows of a plan, in the plan's own order. */
    public List<TableRow> rows(Scope scope) {
        List<TableRow> rows = new ArrayList<>();
        for (S source : sources.apply(scope)) {
            Key key = keys.apply(scope, source);
            List<@Nullable Object> values = new ArrayList<>(columns.size());
            for (Column<S> column : columns) {
                values.add(plain(column.reader().apply(scope, source)));
            }
            rows.add(new TableRow(key.key(), key.id(), key.name(), values));
        }
        return rows;
    }

    /** An empty text is nothing. */
    private static @Nullable Object plain(@Nullable Object value) {
        return "".equals(value) ? null : value;
    }
}
