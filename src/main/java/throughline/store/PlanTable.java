package throughline.store;

import java.math.BigInteger;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import throughline.format.Lineage;
import throughline.format.PlanChecksum;
import throughline.format.PlanCopy;
import throughline.plan.Edit;
import throughline.plan.Plan;

/** The table of plans: what is known of each without reading it. */
final class PlanTable {

    private final Sql sql;

    PlanTable(Sql sql) {
        this.sql = sql;
    }

    /** A plan that can be worked on. */
    record Head(long version, long logFrom, PlanChecksum checksum) {}

    /** Takes a plan in, with the version that it is known to have. */
    void insert(UUID id, long version, PlanCopy copy, Instant now) throws SQLException {
        Plan plan = copy.plan();
        sql.update(
                "insert into plan (id, version, log_from, save_id, checksum, lineage, created_at, changed_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                version,
                version,
                id,
                PlanChecksum.of(plan).hex(),
                text(copy.lineage()),
                utc(now),
                utc(now));
        new PlanRows(sql, id).write(plan.items().stream().map(Edit::add).toList(), version);
        sql.update("update app_meta set plan_count = plan_count + 1");
    }

    /** Where a plan comes from, deleted ones included. */
    Lineage lineage(UUID id) throws SQLException {
        return sql.first("select lineage from plan where id = ?", row -> lineage(row.getString(1)), id)
                .orElse(Lineage.NONE);
    }

    private static @Nullable String text(Lineage lineage) {
        return lineage.states().isEmpty()
                ? null
                : lineage.states().stream()
                        .map(state -> state.plan() + ":" + state.content().hex())
                        .collect(Collectors.joining(" "));
    }

    private static Lineage lineage(@Nullable String text) {
        return text == null
                ? Lineage.NONE
                : new Lineage(Stream.of(text.split(" "))
                        .map(state -> state.split(":"))
                        .map(state -> new Lineage.State(UUID.fromString(state[0]), Lineage.checksum(state[1])))
                        .toList());
    }

    Optional<Head> head(UUID id) throws SQLException {
        return sql.first(
                "select version, log_from, checksum from plan where id = ? and deleted_at is null",
                row -> new Head(row.getLong(1), row.getLong(2), new PlanChecksum(new BigInteger(row.getString(3), 16))),
                id);
    }

    void saved(UUID id, long version, UUID save, PlanChecksum checksum, Instant now) throws SQLException {
        sql.update(
                "update plan set version = ?, save_id = ?, checksum = ?, changed_at = ? where id = ?",
                version,
                save,
                checksum.hex(),
                utc(now),
                id);
    }

    /** @param deleted true for the deleted ones only */
    List<PlanEntry> entries(boolean deleted) throws SQLException {
        return sql.query(
                "select p.id, s.title, p.changed_at, p.deleted_at,"
                        + " (select count(*) from item i where i.plan_id = p.id) as items"
                        + " from plan p left join plan_sheet s on s.plan_id = p.id"
                        + " where p.deleted_at is " + (deleted ? "not null" : "null")
                        + " order by p.changed_at desc, p.id",
                row -> {
                    String title = row.getString("title");
                    Instant changed = instant(row.getObject("changed_at", OffsetDateTime.class));
                    return new PlanEntry(
                            Row.uuid(row, "id"),
                            title == null ? "" : title,
                            changed == null ? Instant.EPOCH : changed,
                            row.getInt("items"),
                            Optional.ofNullable(instant(row.getObject("deleted_at", OffsetDateTime.class))));
                });
    }

    /** The latest changed plan with this content. */
    Optional<UUID> same(PlanChecksum checksum) throws SQLException {
        return sql.first(
                "select id from plan where checksum = ? and deleted_at is null order by changed_at desc, id",
                row -> Row.uuid(row, "id"),
                checksum.hex());
    }

    /**
     * Deletes, or with null restores.
     *
     * @return false if there is no such plan, deleted ones included
     */
    boolean markDeleted(UUID id, @Nullable Instant at) throws SQLException {
        return sql.update("update plan set deleted_at = ? where id = ?", at == null ? null : utc(at), id) == 1;
    }

    /** Removes every row of a plan. */
    void purge(UUID id) throws SQLException {
        sql.update("delete from view_state where plan_id = ?", id);
        sql.update("delete from history_edit where plan_id = ?", id);
        sql.update("delete from history where plan_id = ?", id);
        new PlanRows(sql, id).drop();
        sql.update("delete from plan where id = ?", id);
        sql.update("update app_meta set plan_count = plan_count - 1");
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
