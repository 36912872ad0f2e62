package throughline.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table.
 *
 * @param key what tells it from the other rows
 * @param id the item that is edited and selected
 * @param name what sentences call the row
 * @param values one for each column: null where there is nothing, else a text, a number, a day, a time or a {@link Picked}
 */
public record TableRow(String key, String id, String name, List<@Nullable Object> values) {

    /** Copies the values. */
    public TableRow {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }
}
