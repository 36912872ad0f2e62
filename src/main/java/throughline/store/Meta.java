package throughline.store;

import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** What the database knows of itself, and what stands beside the plans. */
final class Meta {

    private Meta() {}

    /**
     * Makes sure that no plan is missing.
     *
     * @throws WorkspaceException {@link Trouble#DAMAGED}
     */
    static void check(Database database) {
        record Counts(long expected, long found) {}
        Counts counts = database.read(sql -> sql.first(
                        "select plan_count, (select count(*) from plan) from app_meta where app = 'throughline'",
                        row -> new Counts(row.getLong(1), row.getLong(2)))
                .orElseThrow(() -> new WorkspaceException(Trouble.DAMAGED, database.file(), "", null)));
        if (counts.expected() != counts.found()) {
            throw new WorkspaceException(
                    Trouble.DAMAGED, database.file(), counts.found() + " <> " + counts.expected(), null);
        }
    }

    /** Counts a save; returns how many there have been. */
    static long count(Sql sql) throws SQLException {
        sql.update("update app_meta set saves = saves + 1");
        return sql.first("select saves from app_meta", row -> row.getLong(1)).orElse(0L);
    }

    static Optional<UUID> lastPlan(Sql sql) throws SQLException {
        return sql.first(
                "select p.id from app_meta m join plan p on p.id = m.last_plan where p.deleted_at is null",
                row -> Row.uuid(row, "id"));
    }

    static int putLastPlan(Sql sql, UUID plan) throws SQLException {
        return sql.update("update app_meta set last_plan = ?", plan);
    }

    static Optional<String> viewState(Sql sql, UUID plan) throws SQLException {
        return sql.first("select body from view_state where plan_id = ?", row -> row.getString(1), plan);
    }

    static int putViewState(Sql sql, UUID plan, String state) throws SQLException {
        int changed = sql.update("update view_state set body = ? where plan_id = ?", state, plan);
        return changed > 0 ? changed : sql.update("insert into view_state (plan_id, body) values (?, ?)", plan, state);
    }
}
