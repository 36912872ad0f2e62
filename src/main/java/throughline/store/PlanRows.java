package throughline.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import throughline.format.ContentHash;
import throughline.format.PlanChecksum;
import throughline.item.Item;
import throughline.plan.Edit;

/** The items of plans as rows: one in {@code item}, one in the family's table, and one per entry of a list of ids. */
final class PlanRows {

    private static final String ADD_ENTRY =
            "insert into item_list (plan_id, item_id, field, position, named_id) values (?, ?, ?, ?, ?)";
    private static final String DROP_ENTRY = "delete from item_list where plan_id = ? and item_id = ? and field = ?"
            + " and position = ? and named_id = ?";

    private final Sql sql;
    private final UUID plan;

    PlanRows(Sql sql, UUID plan) {
        this.sql = sql;
        this.plan = plan;
    }

    /** An entry of a list of ids, all that its row holds. */
    private record Entry(String item, String field, int position, String named) {}

    /**
     * Writes edits: entries that go first and those that come last, because both ends of an entry must exist; rows in
     * dependency order, and deleted against it.
     *
     * @param version the plan's version with these edits
     * @return false if a row is not as an edit found it
     */
    boolean write(List<Edit> edits, long version) throws SQLException {
        sql.updateAll(DROP_ENTRY, entries(edits, false));
        boolean fits = writeItems(edits, version);
        for (Family<?> family : Families.ALL) {
            writeFamily(family, edits);
        }
        sql.updateAll(ADD_ENTRY, entries(edits, true));
        for (Family<?> family : Families.ALL.reversed()) {
            dropFamily(family, edits);
        }
        return fits && dropItems(edits);
    }

    /** What {@code item.hash} holds. */
    static String hash(Item item) {
        return new PlanChecksum(ContentHash.of(item)).hex();
    }

    private List<@Nullable Object[]> entries(List<Edit> edits, boolean coming) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Edit edit : edits) {
            Set<Entry> entries = entriesOf(coming ? edit.after() : edit.before());
            entries.removeAll(entriesOf(coming ? edit.before() : edit.after()));
            for (Entry entry : entries) {
                rows.add(new Object[] {plan, entry.item(), entry.field(), entry.position(), entry.named()});
            }
        }
        return rows;
    }

    private static Set<Entry> entriesOf(@Nullable Item item) {
        Set<Entry> entries = new LinkedHashSet<>();
        if (item != null) {
            Families.of(item).listsOf(item).forEach((field, ids) -> {
                for (int i = 0; i < ids.size(); i++) {
                    entries.add(new Entry(item.id(), field, i, ids.get(i)));
                }
            });
        }
        return entries;
    }

    private boolean writeItems(List<Edit> edits, long version) throws SQLException {
        List<@Nullable Object[]> added = new ArrayList<>();
        List<@Nullable Object[]> changed = new ArrayList<>();
        for (Edit edit : edits) {
            Item before = edit.before();
            Item after = edit.after();
            if (after != null) {
                String table = Families.of(after).table();
                String hash = hash(after);
                if (before == null) {
                    added.add(new Object[] {plan, after.id(), table, version, hash});
                } else {
                    changed.add(new Object[] {table, version, hash, plan, after.id(), hash(before)});
                }
            }
        }
        sql.updateAll("insert into item (plan_id, id, family, version, hash) values (?, ?, ?, ?, ?)", added);
        return sql.updateAll(
                        "update item set family = ?, version = ?, hash = ? where plan_id = ? and id = ? and hash = ?",
                        changed)
                == changed.size();
    }

    private void writeFamily(Family<?> family, List<Edit> edits) throws SQLException {
        List<@Nullable Object[]> added = new ArrayList<>();
        List<@Nullable Object[]> changed = new ArrayList<>();
        for (Edit edit : edits) {
            Item after = edit.after();
            if (after != null && family.holds(after)) {
                List<@Nullable Object> values = new ArrayList<>(family.values(after));
                boolean known = edit.before() != null && family.holds(edit.before());
                values.addAll(known ? values.size() : 0, List.of(plan, after.id()));
                (known ? changed : added).add(values.toArray());
            }
        }
        sql.updateAll(family.insert(), added);
        sql.updateAll(family.update(), changed);
    }

    private void dropFamily(Family<?> family, List<Edit> edits) throws SQLException {
        List<@Nullable Object[]> dropped = new ArrayList<>();
        for (Edit edit : edits) {
            boolean was = edit.before() != null && family.holds(edit.before());
            if (was && (edit.after() == null || !family.holds(edit.after()))) {
                dropped.add(new Object[] {plan, edit.id()});
            }
        }
        sql.updateAll("delete from " + family.table() + " where plan_id = ? and id = ?", dropped);
    }

    private boolean dropItems(List<Edit> edits) throws SQLException {
        List<@Nullable Object[]> dropped = new ArrayList<>();
        for (Edit edit : edits) {
            if (edit.before() != null && edit.after() == null) {
                dropped.add(new Object[] {plan, edit.id(), hash(edit.before())});
            }
        }
        return sql.updateAll("delete from item where plan_id = ? and id = ? and hash = ?", dropped) == dropped.size();
    }

    /**
     * All items of the plan.
     *
     * @throws IllegalArgumentException if a row holds what no item can
     */
    List<Item> read() throws SQLException {
        Map<String, Map<String, List<String>>> lists = lists();
        List<Item> items = new ArrayList<>();
        for (Family<?> family : Families.ALL) {
            items.addAll(sql.<Item>query(
                    "select * from " + family.table() + " where plan_id = ?",
                    row -> {
                        String id = row.getString("id");
                        return family.read(new Row(row, id, lists.getOrDefault(id, Map.of())));
                    },
                    plan));
        }
        return items;
    }

    private Map<String, Map<String, List<String>>> lists() throws SQLException {
        Map<String, Map<String, List<String>>> lists = new HashMap<>();
        sql.query(
                "select item_id, field, named_id from item_list where plan_id = ? order by item_id, field, position",
                row -> lists.computeIfAbsent(row.getString(1), id -> new HashMap<>())
                        .computeIfAbsent(row.getString(2), field -> new ArrayList<>())
                        .add(row.getString(3)),
                plan);
        return lists;
    }

    /** The hashes that the rows were written with, by item. */
    Map<String, String> hashes() throws SQLException {
        Map<String, String> hashes = new HashMap<>();
        sql.query(
                "select id, hash from item where plan_id = ?",
                row -> hashes.put(row.getString(1), row.getString(2)),
                plan);
        return hashes;
    }

    /** Removes every row of the plan's items. */
    void drop() throws SQLException {
        sql.update("delete from item_list where plan_id = ?", plan);
        for (Family<?> family : Families.ALL.reversed()) {
            sql.update("delete from " + family.table() + " where plan_id = ?", plan);
        }
        sql.update("delete from item where plan_id = ?", plan);
    }
}
