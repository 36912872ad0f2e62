package throughline.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import throughline.item.Item;
import throughline.table.Column.Kind;
import throughline.table.Column.Look;

/**
 * Gathers the columns of a table in order.
 *
 * @param <S> what a row is made from
 * @param <I> the item that is edited
 */
final class Columns<S, I extends Item> {

    private final Class<I> type;
    private final List<Column<S>> columns = new ArrayList<>();

    /** @param type of the items that are edited */
    Columns(Class<I> type) {
        this.type = type;
    }

    /** Writes a cell of an item. */
    interface Setter<I> {
        I set(Scope scope, I item, String text);
    }

    /** A column that is worked out. */
    Columns<S, I> fact(String key, Kind kind, double width, Look look, BiFunction<Scope, S, @Nullable Object> reader) {
        columns.add(new Column<>(key, kind, width, look, reader, null, scope -> List.of()));
        return this;
    }

    /** A column that is typed. */
    Columns<S, I> typed(
            String key,
            Kind kind,
            double width,
            Look look,
            BiFunction<Scope, S, @Nullable Object> reader,
            Setter<I> setter) {
        columns.add(new Column<>(key, kind, width, look, reader, writer(setter), scope -> List.of()));
        return this;
    }

    /** A column whose values are chosen. */
    Columns<S, I> chosen(
            String key,
            double width,
            Look look,
            Function<Scope, List<Picked>> choices,
            BiFunction<Scope, S, @Nullable Object> reader,
            Setter<I> setter) {
        columns.add(new Column<>(key, Kind.CHOICE, width, look, reader, writer(setter), choices));
        return this;
    }

    /** All columns, those shown at first before the others. */
    List<Column<S>> all() {
        List<Column<S>> ordered = new ArrayList<>();
        columns.stream().filter(it -> it.look() != Look.HIDDEN).forEach(ordered::add);
        columns.stream().filter(it -> it.look() == Look.HIDDEN).forEach(ordered::add);
        return List.copyOf(ordered);
    }

    private Column.Writer writer(Setter<I> setter) {
        return (scope, item, text) -> setter.set(scope, type.cast(item), text);
    }

    /** A choice for each constant, in the order of the code. */
    static <E extends Enum<E>> List<Picked> constants(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Columns::constant).toList();
    }

    /** A constant as a choice. */
    static Picked constant(Enum<?> it) {
        return new Picked(it.name(), Names.word(it), it.ordinal());
    }
}
