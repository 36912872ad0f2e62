package throughline.table;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import throughline.item.InvalidItem;
import throughline.item.Item;
import throughline.item.Words;

/**
 * A named field of the rows of a table.
 *
 * @param <S> what a row is made from
 * @param key names it in files and views, such as {@code owner}
 * @param kind what its cells hold
 * @param width of a cell at the ordinary size of words, in pixels
 * @param look how much it is offered
 * @param reader the value of a row; see {@link TableRow#values}
 * @param writer the item with another value; null for what is worked out
 * @param choices what a cell can be; empty for anything else than {@link Kind#CHOICE}
 */
public record Column<S>(
        String key,
        Kind kind,
        double width,
        Look look,
        BiFunction<Scope, S, @Nullable Object> reader,
        @Nullable Writer writer,
        Function<Scope, List<Picked>> choices) {

    /** What cells hold. */
    public enum Kind {
        /** A name, one row of text. */
        TEXT,
        /** A text that may have several rows. */
        PROSE,
        /** One of the column's choices. */
        CHOICE,
        /** Several names, with semicolons between them. */
        SEVERAL,
        /** A day. */
        DAY,
        /** A day with a time. */
        TIME,
        /** A whole number or an amount. */
        NUMBER
    }

    /** How much a column is offered. */
    public enum Look {
        /** Shown at first. */
        SHOWN,
        /** Shown at first, with a filter by its values. */
        FILTERED,
        /** Shown only when chosen. */
        HIDDEN
    }

    /** Writes a cell. */
    @FunctionalInterface
    public interface Writer {

        /**
         * The item with what a text says, an empty text for nothing.
         *
         * @throws BadCell if the text will not do
         * @throws InvalidItem if the value cannot be stored
         */
        Item set(Scope scope, Item item, String text);
    }

    /** What people call the column. */
    public String title() {
        return Words.say("table." + key);
    }

    /** True if cells can be written. */
    public boolean isEditable() {
        return writer != null;
    }
}
