package throughline.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.h2.engine.DbObject;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.SingleFileStore;
import org.h2.mvstore.db.ValueDataType;
import org.h2.mvstore.tx.Transaction;
import org.h2.mvstore.tx.TransactionMap;
import org.h2.mvstore.tx.TransactionStore;
import org.h2.result.Row;

/**
 * Reads the definitions in a database file as data, without the database that would carry them out: opening a file with a
 * stranger's trigger, view, alias or computed column is running the stranger's program.
 */
final class SchemaPeek {

    private static final Set<Integer> KINDS =
            Set.of(DbObject.TABLE_OR_VIEW, DbObject.INDEX, DbObject.USER, DbObject.CONSTRAINT, DbObject.SETTING);

    /** All that our definitions say outside quotes. No word among them computes anything. */
    private static final Set<String> WORDS = Set.of(
            ("CREATE CACHED TABLE NOT NULL CHARACTER VARYING BIGINT INTEGER BOOLEAN UUID JSON DATE TIMESTAMP WITH TIME"
                + " ZONE SELECTIVITY PRIMARY KEY UNIQUE INDEX ON NULLS FIRST DISTINCT ALTER ADD CONSTRAINT FOREIGN"
                + " REFERENCES NOCHECK USER IF EXISTS SALT HASH ADMIN SET CREATE_BUILD WRITE_DELAY")
                    .split(" "));

    private static final Pattern QUOTED = Pattern.compile("\"(?:[^\"]|\"\")*\"|'(?:[^']|'')*'");
    private static final Pattern HARMLESS = Pattern.compile("[\\sA-Z0-9_(),.]*");
    private static final Pattern WORD = Pattern.compile("[A-Z_]+");
    private static final String META = "CREATE CACHED TABLE \"PUBLIC\".\"APP_META\"(";

    private SchemaPeek() {}

    /**
     * What a database says of itself.
     *
     * @param schema the version of its schema
     * @param saves how many saves it has seen
     */
    record Claim(int schema, long saves) {}

    /**
     * Reads what the database says of itself.
     *
     * @throws WorkspaceException {@link Trouble#FOREIGN} if the file defines anything that is not of our making
     */
    static Claim claim(Path file) {
        // Not by the builder's own means: those leave the file open, and locked, where they fail half way.
        Map<String, Object> readOnly = new HashMap<>(Map.of("readOnly", 1));
        SingleFileStore data = new SingleFileStore(readOnly);
        try {
            data.open(DatabaseUrl.FILE_SYSTEM + file, true, null);
            try (MVStore store =
                    new MVStore.Builder().fileStore(data).readOnly().open()) {
                TransactionStore transactions = new TransactionStore(store, new ValueDataType());
                transactions.init();
                return claim(transactions.begin(), file);
            }
        } catch (RuntimeException e) {
            throw Troubles.of(file, e);
        } finally {
            closeQuietly(data);
        }
    }

    private static void closeQuietly(SingleFileStore data) {
        try {
            data.close();
        } catch (RuntimeException e) {
            // It was open for reading only, or not at all.
        }
    }

    private static Claim claim(Transaction transaction, Path file) {
        List<String> meta = new ArrayList<>();
        rows(transaction, "table.0", row -> {
            String definition = String.valueOf(row.getValue(3).getString());
            if (!KINDS.contains(row.getValue(2).getInt()) || !isOurs(definition)) {
                throw foreign(file, definition);
            }
            if (definition.startsWith(META)) {
                meta.add("table." + row.getValue(0).getInt());
            }
        });
        if (meta.isEmpty()) {
            throw foreign(file, "");
        }
        List<Claim> claims = new ArrayList<>();
        rows(
                transaction,
                meta.getFirst(),
                row -> claims.add(
                        new Claim(row.getValue(1).getInt(), row.getValue(3).getLong())));
        if (claims.size() != 1) {
            throw new WorkspaceException(Trouble.DAMAGED, file, "", null);
        }
        return claims.getFirst();
    }

    private static void rows(Transaction transaction, String table, Consumer<Row> each) {
        TransactionMap<Long, Row> rows = transaction.openMap(table);
        rows.keyIterator(null).forEachRemaining(key -> {
            Row row = rows.get(key);
            if (row != null) {
                each.accept(row);
            }
        });
    }

    /** True if the definition consists of quoted names and harmless words. */
    static boolean isOurs(String definition) {
        String bare = QUOTED.matcher(definition).replaceAll(" ").replace("DEFAULT CURRENT_TIMESTAMP", "");
        Matcher words = WORD.matcher(bare);
        return HARMLESS.matcher(bare).matches() && words.results().allMatch(word -> WORDS.contains(word.group()));
    }

    private static WorkspaceException foreign(Path file, String definition) {
        // What no program would have written is nobody's definition but damage.
        boolean garbled = definition.chars().anyMatch(c -> c != '\n' && (c < ' ' || c >= 0x7F));
        String detail = garbled ? "" : definition.lines().findFirst().orElse("");
        return new WorkspaceException(garbled ? Trouble.DAMAGED : Trouble.FOREIGN, file, detail, null);
    }
}
