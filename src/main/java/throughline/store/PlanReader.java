package throughline.store;

import java.math.BigInteger;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import throughline.format.PlanChecksum;
import throughline.item.Item;
import throughline.plan.Plan;

/** Reads a plan and makes sure that it is the one that was saved: H2 itself does not notice a wrong bit in a row. */
final class PlanReader {

    private final Sql sql;
    private final UUID id;
    private final Path place;

    PlanReader(Sql sql, UUID id, Path place) {
        this.sql = sql;
        this.id = id;
        this.place = place;
    }

    /**
     * @param steps how many steps of history to read
     * @throws WorkspaceException {@link Trouble#GONE} or {@link Trouble#DAMAGED}
     */
    StoredPlan read(int steps) throws SQLException {
        PlanTable.Head head =
                new PlanTable(sql).head(id).orElseThrow(() -> new WorkspaceException(Trouble.GONE, place, "", null));
        Plan plan = plan(head.checksum());
        UndoSteps undo = new UndoSteps(log(head, steps));
        return new StoredPlan(id, head.version(), undo.with(plan), undo.whole());
    }

    /** Damage in the log must not stand between a person and a good plan. */
    private List<HistoryLog.Entry> log(PlanTable.Head head, int steps) {
        long after = Math.max(head.logFrom(), head.version() - steps);
        try {
            return new HistoryLog(sql, id).entries(after, head.version());
        } catch (SQLException e) {
            return List.of(new HistoryLog.Entry(head.version(), SaveKind.DO, null));
        }
    }

    private Plan plan(PlanChecksum expected) throws SQLException {
        PlanRows rows = new PlanRows(sql, id);
        Map<String, String> hashes = rows.hashes();
        List<Item> items;
        Plan plan;
        try {
            items = rows.read();
            plan = Plan.of(items);
        } catch (RuntimeException e) {
            throw new WorkspaceException(Trouble.DAMAGED, place, String.valueOf(e.getMessage()), e);
        }
        BigInteger sum = BigInteger.ZERO;
        for (Item item : items) {
            String hash = PlanRows.hash(item);
            if (!hash.equals(hashes.remove(item.id()))) {
                throw new WorkspaceException(Trouble.DAMAGED, place, item.id(), null);
            }
            sum = sum.add(new BigInteger(hash, 16));
        }
        if (!hashes.isEmpty() || !new PlanChecksum(sum).equals(expected)) {
            throw new WorkspaceException(Trouble.DAMAGED, place, "", null);
        }
        return plan;
    }
}
