package throughline.sheet;

import java.util.List;
import java.util.Objects;
import throughline.consent.Catalogue;
import throughline.item.InvalidItem;
import throughline.item.Item;
import throughline.plan.Plan;
import throughline.table.BadCell;
import throughline.table.Column;
import throughline.table.PlanTable;
import throughline.table.Scope;
import throughline.table.Whens;

/** Writes the cells of a row into an item by the columns of the plan's own table, and gathers what will not do. */
final class CellWriting {

    private final PlanTable<?> table;
    private final SheetRows rows;
    private final Catalogue catalogue;
    private final Importing.Wrong wrong;

    CellWriting(PlanTable<?> table, SheetRows rows, Catalogue catalogue, Importing.Wrong wrong) {
        this.table = table;
        this.rows = rows;
        this.catalogue = catalogue;
        this.wrong = wrong;
    }

    /** The item with what the row says in these columns; a column that will not do is told and passed over. */
    <I extends Item> I write(Plan plan, Grid.Row row, I item, List<String> keys) {
        Item written = item;
        for (String key : keys) {
            String text = text(row, key);
            if (!text.isEmpty() && (!key.equals("trigger") || isDelay(row))) {
                Column.Writer writer =
                        Objects.requireNonNull(table.column(key).orElseThrow().writer());
                try {
                    written = writer.set(new Scope(plan, catalogue, rows.notation(row, key)), written, text);
                } catch (BadCell bad) {
                    wrong.add(row.number(), rows.column(key), bad.reason());
                } catch (InvalidItem invalid) {
                    wrong.add(row.number(), rows.column(key), invalid.reason());
                }
            }
        }
        @SuppressWarnings("unchecked")
        I result = (I) written;
        return result;
    }

    /** True unless a longest delay that is no delay stands in its column, which is told there. */
    private boolean isDelay(Grid.Row row) {
        String delay = rows.text(row, Headings.DELAY);
        try {
            if (!delay.isEmpty()) {
                Whens.checkDelay(delay);
            }
            return true;
        } catch (BadCell bad) {
            wrong.add(row.number(), rows.column(Headings.DELAY), bad.reason());
            return false;
        }
    }

    /** What a row says in a column, with what it says beside it in a column that the plan's table has not. */
    private String text(Grid.Row row, String key) {
        return switch (key) {
            case "when" -> withTime(row);
            case "trigger" -> withDelay(row);
            default -> rows.text(row, key);
        };
    }

    /** A trigger takes its longest delay from a column of its own. */
    private String withDelay(Grid.Row row) {
        String trigger = rows.text(row, "trigger");
        String delay = rows.text(row, Headings.DELAY);
        return delay.isEmpty() ? trigger : Whens.withDelay(trigger, delay);
    }

    /** A day takes the time of day from a column of its own, where it has none itself. */
    private String withTime(Grid.Row row) {
        String text = rows.text(row, "when");
        String time = rows.text(row, Headings.TIME);
        if (time.isEmpty() || text.isEmpty()) {
            return text;
        }
        // A time of day in a workbook is one of the day on which its calendar begins.
        String clock = time.replaceFirst("^1(899|900)-\\d\\d-\\d\\d ?", "");
        boolean day = text.matches(".*\\d.*") && !text.matches(".*\\d{1,2}:\\d{2}.*");
        return day && !clock.isEmpty() ? text + " " + clock : text;
    }
}
