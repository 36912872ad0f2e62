package throughline.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import throughline.item.Item;

/**
 * How the items of one kind stand in a table of their own: what goes into which column, which lists of ids go into
 * {@code item_list}, and how a row becomes an item again.
 */
final class Family<T extends Item> {

    private final String table;
    private final Class<T> type;
    private final Reader<T> reader;
    private final List<Column<T>> columns = new ArrayList<>();
    private final Map<String, Function<T, List<String>>> lists = new LinkedHashMap<>();

    Family(String table, Class<T> type, Reader<T> reader) {
        this.table = table;
        this.type = type;
        this.reader = reader;
    }

    /** Makes an item of a row. */
    interface Reader<T> {
        T read(Row row) throws SQLException;
    }

    private record Column<T>(String name, String parameter, Function<T, @Nullable Object> value) {}

    /** A typed column. */
    Family<T> column(String name, Function<T, @Nullable Object> value) {
        columns.add(new Column<>(name, "?", value));
        return this;
    }

    /** A column for one of an enumeration's words. */
    Family<T> word(String name, Function<T, @Nullable Enum<?>> value) {
        return column(name, item -> {
            Enum<?> word = value.apply(item);
            return word == null ? null : word.name();
        });
    }

    /** A column of JSON text. */
    Family<T> json(String name, Function<T, @Nullable String> value) {
        columns.add(new Column<>(name, "? format json", value::apply));
        return this;
    }

    /** A list of other items' ids. */
    Family<T> list(String field, Function<T, List<String>> ids) {
        lists.put(field, ids);
        return this;
    }

    String table() {
        return table;
    }

    boolean holds(Item item) {
        return type.isInstance(item);
    }

    T read(Row row) throws SQLException {
        return reader.read(row);
    }

    /** The lists of an item of this family by field. */
    Map<String, List<String>> listsOf(Item item) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        lists.forEach((field, ids) -> found.put(field, ids.apply(type.cast(item))));
        return found;
    }

    /** Takes {@link #values}. */
    String insert() {
        String names = columns.stream().map(c -> ", " + c.name()).collect(Collectors.joining());
        String places = columns.stream().map(c -> ", " + c.parameter()).collect(Collectors.joining());
        return "insert into " + table + " (plan_id, id" + names + ") values (?, ?" + places + ")";
    }

    /** Takes {@link #values} with the plan and the id behind them. */
    String update() {
        String pairs =
                columns.stream().map(c -> c.name() + " = " + c.parameter()).collect(Collectors.joining(", "));
        return "update " + table + " set " + pairs + " where plan_id = ? and id = ?";
    }

    /** What goes into the columns, in the statements' order. */
    List<@Nullable Object> values(Item item) {
        List<@Nullable Object> values = new ArrayList<>();
        columns.forEach(c -> values.add(c.value().apply(type.cast(item))));
        return values;
    }
}
