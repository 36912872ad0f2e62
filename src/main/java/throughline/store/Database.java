package throughline.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;

/**
 * The one connection to the database file. A transaction has reached the disk when {@link #commit} returns. After a failure
 * that ends the database (a full disk does) the next call connects anew.
 */
final class Database implements AutoCloseable {

    private final JdbcDataSource source;
    private final Path file;
    private @Nullable Connection connection;
    private @Nullable Sql sql;

    /** @param url from {@link DatabaseUrl} */
    Database(String url, Path file) {
        this.source = new JdbcDataSource();
        source.setURL(url);
        // Only the owner may set WRITE_DELAY and ask for a sync. There is one, and the file's protection is the
        // folder's.
        source.setUser("THROUGHLINE");
        source.setPassword("");
        this.file = file;
    }

    /** Reads or writes. */
    interface Work<T> {
        T run(Sql sql) throws SQLException;
    }

    /** The file, for messages. */
    Path file() {
        return file;
    }

    /** Connections to the same file, for migrations. */
    JdbcDataSource source() {
        return source;
    }

    /**
     * Runs {@code work} in a transaction: wholly or not at all, and on the disk before this returns.
     *
     * @throws WorkspaceException if that fails; then nothing of it is kept, or at worst all of it where only the last word
     *     from the disk was missing
     */
    <T> T commit(Work<T> work) {
        return run(work, true);
    }

    /** Runs {@code work}, which only reads. */
    <T> T read(Work<T> work) {
        return run(work, false);
    }

    private <T> T run(Work<T> work, boolean commit) {
        try {
            Sql open = open();
            T result = work.run(open);
            Connection current = connection;
            if (commit && current != null) {
                current.commit();
                // A commit alone survives the death of the program, not a power cut.
                open.update("checkpoint sync");
            } else if (current != null) {
                endReading(current);
            }
            return result;
        } catch (SQLException | RuntimeException e) {
            undo(e);
            throw Troubles.of(file, e);
        }
    }

    private void endReading(Connection current) {
        try {
            // A transaction left open would keep the database from reusing space.
            current.rollback();
        } catch (SQLException e) {
            // What was read is good; the next call connects anew.
            close();
        }
    }

    /** Connects if need be. */
    Sql open() throws SQLException {
        Sql current = sql;
        if (current == null) {
            Connection fresh = source.getConnection();
            connection = fresh;
            fresh.setAutoCommit(false);
            current = new Sql(fresh);
            sql = current;
        }
        return current;
    }

    private void undo(Exception failure) {
        try {
            if (connection != null) {
                connection.rollback();
            }
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
        if (!Troubles.isOnlyRefused(failure)) {
            try {
                close();
            } catch (RuntimeException e) {
                failure.addSuppressed(e);
            }
        }
    }

    /** Closes the file; everything committed is in it. */
    @Override
    public void close() {
        Connection current = connection;
        connection = null;
        sql = null;
        if (current != null) {
            try {
                current.close();
            } catch (SQLException e) {
                throw Troubles.of(file, e);
            }
        }
    }
}
