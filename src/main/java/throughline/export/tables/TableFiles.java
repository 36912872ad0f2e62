package throughline.export.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import throughline.consent.Catalogue;
import throughline.plan.Plan;
import throughline.table.Column;
import throughline.table.Notation;
import throughline.table.Picked;
import throughline.table.PlanTable;
import throughline.table.Scope;
import throughline.table.TableKind;

/** The tables of a plan as files: all columns of all rows, in the plan's own order. */
public final class TableFiles {

    private TableFiles() {}

    /** One table as CSV; see {@link SafeCsv}. */
    public static void csv(Plan plan, Catalogue catalogue, TableKind kind, OutputStream out) throws IOException {
        SafeCsv.write(header(kind), rows(plan, catalogue, kind), out);
    }

    /** Tables as the sheets of a workbook; see {@link Workbooks}. */
    public static void xlsx(Plan plan, Catalogue catalogue, List<TableKind> kinds, OutputStream out)
            throws IOException {
        Workbooks.write(
                kinds.stream()
                        .map(it -> new Workbooks.Sheet(it.words(), header(it), widths(it), rows(plan, catalogue, it)))
                        .toList(),
                out);
    }

    private static List<String> header(TableKind kind) {
        return PlanTable.of(kind).columns().stream().map(Column::title).toList();
    }

    private static List<Double> widths(TableKind kind) {
        return PlanTable.of(kind).columns().stream().map(Column::width).toList();
    }

    private static List<List<@Nullable Object>> rows(Plan plan, Catalogue catalogue, TableKind kind) {
        return PlanTable.of(kind).rows(new Scope(plan, catalogue, Notation.PLAIN)).stream()
                .map(row -> row.values().stream().map(TableFiles::plain).toList())
                .map(row -> (List<@Nullable Object>) row)
                .toList();
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return value instanceof Picked picked ? picked.words() : value;
    }
}
