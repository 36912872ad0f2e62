package throughline.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import throughline.format.ContentHash;
import throughline.format.FormatException;
import throughline.format.ItemCodec;
import throughline.format.LeafLists;
import throughline.item.Item;
import throughline.item.Message;
import throughline.plan.Change;
import throughline.plan.Edit;

/** The log of one plan's changes. Undo and redo are changes in it like any other; nothing in it is ever changed. */
final class HistoryLog {

    /** Characters of an item's JSON in one row; a longer one goes on in the next. */
    private static final int PART = 1_000_000;

    private final Sql sql;
    private final UUID plan;

    HistoryLog(Sql sql, UUID plan) {
        this.sql = sql;
        this.plan = plan;
    }

    /** @param change null if damage or another format makes it unreadable */
    record Entry(long number, SaveKind kind, @Nullable Change change) {}

    /** The receipt of a save that is in the log already. */
    static Optional<SaveReceipt> receipt(Sql sql, UUID save) throws SQLException {
        return sql.first(
                "select plan_id, number, at from history where save_id = ?",
                row -> new SaveReceipt(
                        Row.uuid(row, "plan_id"),
                        save,
                        row.getLong("number"),
                        row.getObject("at", OffsetDateTime.class).toInstant()),
                save);
    }

    /** Appends a save. */
    void append(Save save, long number, Instant at) throws SQLException {
        Change change = save.applied();
        List<@Nullable String[]> texts = new ArrayList<>();
        for (Edit edit : change.edits()) {
            texts.add(new String[] {text(edit.before()), text(edit.after())});
        }
        String arguments = LeafLists.writeTexts(change.label().arguments());
        sql.update(
                "insert into history (plan_id, number, save_id, kind, label, arguments, format, hash, at)"
                        + " values (?, ?, ?, ?, ?, ? format json, ?, ?, ?)",
                plan,
                number,
                save.id(),
                save.kind().name(),
                change.label().key(),
                arguments,
                ItemCodec.VERSION,
                hash(save.kind().name(), change.label().key(), arguments, texts),
                at.atOffset(ZoneOffset.UTC));
        sql.updateAll(
                "insert into history_edit (plan_id, number, position, part, item_before, item_after)"
                        + " values (?, ?, ?, ?, ?, ?)",
                parts(number, texts));
    }

    private static @Nullable String text(@Nullable Item item) {
        return item == null ? null : ItemCodec.write(item);
    }

    private List<@Nullable Object[]> parts(long number, List<@Nullable String[]> texts) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            String before = texts.get(i)[0];
            String after = texts.get(i)[1];
            int part = 0;
            do {
                rows.add(new Object[] {plan, number, i, part, part(before, part), part(after, part)});
                part++;
            } while (part(before, part) != null || part(after, part) != null);
        }
        return rows;
    }

    private static @Nullable String part(@Nullable String text, int part) {
        if (text == null || text.length() <= part * PART) {
            return null;
        }
        return text.substring(part * PART, Math.min(text.length(), (part + 1) * PART));
    }

    /** Guards an entry against damage: undo would put whatever it holds into the plan. */
    private static String hash(String kind, String label, String arguments, List<@Nullable String[]> texts) {
        StringBuilder all = new StringBuilder(kind + '\n' + label + '\n' + arguments);
        for (@Nullable String[] pair : texts) {
            all.append('\n').append(pair[0]).append('\n').append(pair[1]);
        }
        return ContentHash.hex(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Entries, oldest first, none left out: one that is not there is unreadable.
     *
     * @param after the number before the first
     * @param last the number of the last
     */
    List<Entry> entries(long after, long last) throws SQLException {
        Map<Long, List<@Nullable String[]>> texts = texts(after);
        Map<Long, Entry> found = new HashMap<>();
        sql.query(
                "select number, kind, label, arguments, format, hash from history where plan_id = ? and number > ?",
                row -> {
                    long number = row.getLong("number");
                    return found.put(number, entry(row, number, texts.getOrDefault(number, List.of())));
                },
                plan,
                after);
        return LongStream.rangeClosed(after + 1, last)
                .mapToObj(number -> found.getOrDefault(number, new Entry(number, SaveKind.DO, null)))
                .toList();
    }

    private static Entry entry(ResultSet row, long number, List<@Nullable String[]> pairs) throws SQLException {
        String kind = row.getString("kind");
        String label = row.getString("label");
        String arguments = row.getString("arguments");
        boolean good = hash(kind, label, arguments, pairs).equals(row.getString("hash"))
                && row.getInt("format") == ItemCodec.VERSION;
        return good
                ? new Entry(number, SaveKind.valueOf(kind), change(label, arguments, pairs))
                : new Entry(number, SaveKind.DO, null);
    }

    private Map<Long, List<@Nullable String[]>> texts(long after) throws SQLException {
        Map<Long, List<@Nullable String[]>> texts = new HashMap<>();
        sql.query(
                "select number, part, item_before, item_after from history_edit where plan_id = ? and number > ?"
                        + " order by number, position, part",
                row -> {
                    List<@Nullable String[]> pairs = texts.computeIfAbsent(row.getLong(1), n -> new ArrayList<>());
                    String before = row.getString(3);
                    String text = row.getString(4);
                    if (row.getInt(2) == 0 || pairs.isEmpty()) {
                        pairs.add(new String[] {before, text});
                    } else {
                        pairs.getLast()[0] = joined(pairs.getLast()[0], before);
                        pairs.getLast()[1] = joined(pairs.getLast()[1], text);
                    }
                    return pairs;
                },
                plan,
                after);
        return texts;
    }

    private static @Nullable String joined(@Nullable String text, @Nullable String next) {
        return next == null ? text : text + next;
    }

    private static @Nullable Change change(String label, String arguments, List<@Nullable String[]> pairs) {
        try {
            List<Edit> edits = new ArrayList<>();
            for (@Nullable String[] pair : pairs) {
                edits.add(new Edit(item(pair[0]), item(pair[1])));
            }
            return new Change(new Message(label, LeafLists.readTexts(arguments)), edits);
        } catch (FormatException | IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable Item item(@Nullable String text) throws FormatException {
        return text == null ? null : ItemCodec.read(text);
    }
}
