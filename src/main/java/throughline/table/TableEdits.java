package throughline.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import throughline.item.InvalidItem;
import throughline.item.Item;
import throughline.item.Message;
import throughline.item.Words;
import throughline.plan.Change;
import throughline.plan.Edit;

/** Texts put into cells, as one change; where one will not do, as none. */
public final class TableEdits {

    private TableEdits() {}

    /**
     * A text for a cell.
     *
     * @param row the row
     * @param column the key of its column
     * @param text what is put there, empty for nothing
     */
    public record Cell(TableRow row, String column, String text) {}

    /**
     * A text that will not do.
     *
     * @param row what the row is called
     * @param column what the column is called
     * @param reason what is wrong and what is expected, a sentence without a full stop
     */
    public record Fault(String row, String column, String reason) {

        /** The fault in a sentence. */
        public String words() {
            return Words.say("cell.fault", row, column, reason);
        }
    }

    /**
     * What comes of it.
     *
     * @param change the change, empty where nothing differs or there are faults
     * @param faults the cells that will not do, in order
     */
    public record Outcome(Change change, List<Fault> faults) {

        /** Copies the faults. */
        public Outcome {
            faults = List.copyOf(faults);
        }
    }

    /** The texts in one cell after the other, named by what they do together. */
    public static Outcome put(PlanTable<?> table, Scope scope, List<Cell> cells, String several) {
        Map<String, Item> drafts = new LinkedHashMap<>();
        Map<String, String> said = new HashMap<>();
        List<Fault> faults = new ArrayList<>();
        List<Cell> written = new ArrayList<>();
        for (Cell cell : cells) {
            Column<?> column = table.column(cell.column()).orElseThrow();
            Object value = cell.row().values().get(table.indexOf(cell.column()));
            if (cell.text().equals(scope.notation().copied(value))
                    || cell.text().equals(scope.notation().shown(value))) {
                continue;
            }
            try {
                Column.Writer writer = column.writer();
                if (writer == null) {
                    throw new BadCell(Words.say("cell.fixed"));
                }
                String before = said.put(cell.row().id() + " " + cell.column(), cell.text());
                if (before != null && !before.equals(cell.text())) {
                    throw new BadCell(Words.say("cell.twice"));
                }
                Item item = drafts.get(cell.row().id());
                Item held = item == null ? scope.plan().require(cell.row().id(), Item.class) : item;
                drafts.put(cell.row().id(), writer.set(scope, held, said(column, cell.text())));
                written.add(cell);
            } catch (BadCell bad) {
                faults.add(new Fault(cell.row().name(), column.title(), bad.reason()));
            } catch (InvalidItem invalid) {
                faults.add(new Fault(cell.row().name(), column.title(), invalid.reason()));
            }
        }
        return new Outcome(faults.isEmpty() ? change(table, scope, drafts, several, written) : NOTHING, faults);
    }

    /** Blanks around anything but a text of several rows mean nothing. */
    private static String said(Column<?> column, String text) {
        return column.kind() == Column.Kind.PROSE ? text : text.strip();
    }

    private static final Change NOTHING = Change.of(Message.of("change.cells", "0"));

    private static Change change(
            PlanTable<?> table, Scope scope, Map<String, Item> drafts, String several, List<Cell> written) {
        List<Edit> edits = new ArrayList<>();
        drafts.forEach((id, item) -> edits.add(Edit.replace(scope.plan().require(id, Item.class), item)));
        if (written.size() != 1) {
            return new Change(Message.of(several, Integer.toString(written.size())), edits);
        }
        Cell only = written.getFirst();
        boolean renamed = only.column().equals("name") && !only.text().isBlank();
        Message label = renamed
                ? Message.of("change.rename", only.row().name(), only.text().strip())
                : Message.of(
                        "change.cell",
                        table.column(only.column()).orElseThrow().title(),
                        only.row().name());
        return new Change(label, edits);
    }
}
