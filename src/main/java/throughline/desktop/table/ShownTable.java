package throughline.desktop.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import throughline.desktop.PlannerModel;
import throughline.item.Words;
import throughline.plan.Plan;
import throughline.table.Arrangement;
import throughline.table.Arrangement.Line;
import throughline.table.Notation;
import throughline.table.PlanTable;
import throughline.table.Scope;
import throughline.table.TableEdits;
import throughline.table.TableEdits.Cell;
import throughline.table.TableKind;
import throughline.table.TableRow;

/** One table of the open plan: its rows as they are, how they are arranged, and the way back into the plan. */
final class ShownTable {

    private static final int MOST_TOLD = 5;

    private final PlanTable<?> table;
    private final PlannerModel model;
    private final Arrangement arrangement;
    private List<TableRow> rows = List.of();

    ShownTable(TableKind kind, PlannerModel model) {
        this.table = PlanTable.of(kind);
        this.model = model;
        this.arrangement = new Arrangement(table);
    }

    PlanTable<?> table() {
        return table;
    }

    Arrangement arrangement() {
        return arrangement;
    }

    List<TableRow> rows() {
        return rows;
    }

    /** Reads the plan anew and says what stands in the rows. */
    List<Line> read(Scope scope) {
        rows = table.rows(scope);
        return arrangement.lines(rows);
    }

    /** What cells of the open plan are read and written in; none where no plan is open. */
    static Optional<Scope> scope(PlannerModel model) {
        Plan plan = model.planProperty().get();
        Notation notation = Notation.of(java.util.Locale.getDefault(java.util.Locale.Category.FORMAT));
        return Optional.ofNullable(plan).map(it -> new Scope(it, model.catalogue(), notation));
    }

    /**
     * Puts texts into cells as one step, or none of them.
     *
     * @param label the key of what the step is called where there are several cells
     * @return what was wrong, a sentence each; none where all is well
     */
    List<String> put(List<Cell> cells, String label) {
        Scope scope = scope(model).orElse(null);
        if (scope == null || cells.isEmpty()) {
            return List.of();
        }
        TableEdits.Outcome outcome = TableEdits.put(table, scope, cells, label);
        if (outcome.faults().isEmpty()) {
            model.apply(outcome.change());
            return List.of();
        }
        List<String> told = new ArrayList<>();
        if (cells.size() > 1) {
            told.add(Words.say("table.refused", outcome.faults().size()));
        }
        outcome.faults().stream().limit(MOST_TOLD).map(TableEdits.Fault::words).forEach(told::add);
        if (outcome.faults().size() > MOST_TOLD) {
            told.add(Words.say("table.more", outcome.faults().size() - MOST_TOLD));
        }
        return told;
    }
}
