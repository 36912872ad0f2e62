package throughline.store;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/** What the database and the file system report, in the workspace's own kinds of trouble. */
final class Troubles {

    private Troubles() {}

    /** The exception to throw for {@code cause}. */
    static WorkspaceException of(Path file, Throwable cause) {
        return cause instanceof WorkspaceException known
                ? known
                : new WorkspaceException(kind(cause), file, detail(cause), cause);
    }

    /** True if the database refused a statement and is well; otherwise it may have closed itself. */
    static boolean isOnlyRefused(Throwable cause) {
        return cause instanceof WorkspaceException || cause instanceof SQLException sql && isConstraint(sql);
    }

    private static boolean isConstraint(SQLException e) {
        return e.getSQLState() != null && e.getSQLState().startsWith("23");
    }

    private static Trouble kind(Throwable cause) {
        IOException file = find(cause, IOException.class);
        MVStoreException store = find(cause, MVStoreException.class);
        if (store != null && (file == null || store.getErrorCode() == DataUtils.ERROR_READING_FAILED)) {
            return ofStore(store);
        }
        if (file != null) {
            return ofFile(file);
        }
        SQLException sql = find(cause, SQLException.class);
        return sql == null ? Trouble.DAMAGED : ofDatabase(sql);
    }

    private static Trouble ofFile(IOException e) {
        String words = String.valueOf(e.getMessage());
        if (words.contains("No space left") || words.contains("not enough space") || words.contains("quota")) {
            return Trouble.DISK_FULL;
        }
        if (e instanceof EOFException) {
            return Trouble.DAMAGED;
        }
        return e instanceof FileSystemException ? Trouble.NOT_WRITABLE : Trouble.FAILED;
    }

    private static Trouble ofStore(MVStoreException e) {
        return switch (e.getErrorCode()) {
            case DataUtils.ERROR_FILE_LOCKED -> Trouble.HELD;
            case DataUtils.ERROR_WRITING_FAILED, DataUtils.ERROR_CLOSED -> Trouble.FAILED;
            default -> Trouble.DAMAGED;
        };
    }

    private static Trouble ofDatabase(SQLException e) {
        return switch (e.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> Trouble.HELD;
            case ErrorCode.DATABASE_IS_READ_ONLY -> Trouble.NOT_WRITABLE;
            case ErrorCode.DATABASE_IS_CLOSED, ErrorCode.DATABASE_CALLED_AT_SHUTDOWN, ErrorCode.OUT_OF_MEMORY ->
                Trouble.FAILED;
            // The statements are our own and tested: a constraint that fails means a change that does not fit.
            default -> isConstraint(e) ? Trouble.UNFIT : Trouble.DAMAGED;
        };
    }

    private static <T extends Throwable> @Nullable T find(Throwable cause, Class<T> type) {
        for (Throwable at = cause; at != null; at = at.getCause()) {
            if (type.isInstance(at)) {
                return type.cast(at);
            }
        }
        return null;
    }

    private static String detail(Throwable cause) {
        Throwable root = cause;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage()).lines().findFirst().orElse("");
    }
}
