package throughline.store;

import java.nio.file.Path;

/** Addresses of database files: constants and a checked path, nothing else. */
final class DatabaseUrl {

    /** What H2 appends to the name in the address. */
    static final String SUFFIX = ".mv.db";

    /** Channels that survive the interruption of a thread; see docs/decisions/0002-workspace-store.md. */
    static final String FILE_SYSTEM = "async:";

    // WRITE_DELAY: each commit is handed to the system at once. DB_CLOSE_ON_EXIT: nothing but us ends the database.
    // TRACE_LEVEL_FILE: no file beside the database that quotes what people wrote.
    private static final String SETTINGS = ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";

    private DatabaseUrl() {}

    /** The address of an existing file. */
    static String existing(String fileSystem, Path file) {
        return of(fileSystem, file) + ";IFEXISTS=TRUE";
    }

    /** The address of a file that is made by connecting. */
    static String created(String fileSystem, Path file) {
        return of(fileSystem, file);
    }

    private static String of(String fileSystem, Path file) {
        String path = WorkspaceFolder.require(file).toString();
        if (!path.endsWith(SUFFIX)) {
            throw new IllegalArgumentException("not a database file: " + file);
        }
        return "jdbc:h2:" + fileSystem + path.substring(0, path.length() - SUFFIX.length()) + SETTINGS;
    }
}
