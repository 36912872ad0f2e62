package throughline.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;

/**
 * The database file of a locked folder: made, checked, brought to this version's schema, and opened. New and upgraded files
 * get the name only when they are complete, so that a crash at any moment leaves the old file or the new one.
 */
final class DatabaseFile {

    private static final String NEW = "throughline-new" + DatabaseUrl.SUFFIX;
    private static final String KEPT = "throughline-before-upgrade" + DatabaseUrl.SUFFIX;

    private final Path folder;
    private final Path file;
    private final String fileSystem;
    private final Migrations migrations;

    /**
     * @param folder locked by us
     * @param fileSystem H2's name for how it reaches the disk
     */
    DatabaseFile(Path folder, String fileSystem, Migrations migrations) {
        this.folder = folder;
        this.file = folder.resolve(WorkspaceFolder.FILE);
        this.fileSystem = fileSystem;
        this.migrations = migrations;
    }

    /**
     * Opens the file, made if there never was one.
     *
     * @throws WorkspaceException if it cannot be; then it is as it was
     */
    Database open() {
        long witnessed = SaveCounter.read(folder);
        try {
            Files.deleteIfExists(folder.resolve(NEW));
            if (Files.exists(folder.resolve(KEPT))) {
                // An upgrade was cut short. Nothing was saved since the copy was made.
                Durable.publish(folder.resolve(KEPT), file);
            }
            if (Files.notExists(file, LinkOption.NOFOLLOW_LINKS)) {
                if (witnessed > 0 || Backups.any(folder)) {
                    throw new WorkspaceException(Trouble.MISSING, file, "", null);
                }
                create(sql -> 0);
            } else if (FileCheck.schemaOf(file, migrations.schema(), witnessed) < migrations.schema()) {
                upgrade();
            }
        } catch (IOException e) {
            throw Troubles.of(file, e);
        }
        return connect(file);
    }

    /** Makes a file with some content; one that was there is kept under another name. */
    void createAnew(Database.Work<?> content) {
        try {
            Files.deleteIfExists(folder.resolve(NEW));
            create(content);
        } catch (IOException e) {
            throw Troubles.of(file, e);
        }
    }

    private void create(Database.Work<?> content) throws IOException {
        Path fresh = folder.resolve(NEW);
        try (Database database = new Database(DatabaseUrl.created(fileSystem, fresh), fresh)) {
            migrate(database, fresh);
            database.commit(content);
        }
        keepAside();
        Durable.publish(fresh, file);
    }

    private void keepAside() throws IOException {
        for (int n = 1; Files.exists(file, LinkOption.NOFOLLOW_LINKS); n++) {
            Path aside = folder.resolve("throughline-damaged-" + n + DatabaseUrl.SUFFIX);
            if (Files.notExists(aside, LinkOption.NOFOLLOW_LINKS)) {
                Files.move(file, aside);
            }
        }
    }

    private void upgrade() throws IOException {
        Path kept = folder.resolve(KEPT);
        Path part = folder.resolve(KEPT + ".part");
        Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING);
        Durable.publish(part, kept);
        try (Database database = connect(file)) {
            migrate(database, file);
        } catch (WorkspaceException e) {
            Durable.publish(kept, file);
            throw e;
        }
        FileCheck.schemaOf(file, migrations.schema(), 0);
        Files.delete(kept);
        Durable.forceNames(folder);
    }

    private void migrate(Database database, Path at) {
        try {
            // Held open, or the file would be closed and opened for each of the scripts' connections.
            database.open();
        } catch (SQLException e) {
            throw Troubles.of(at, e);
        }
        migrations.run(database.source(), at);
        database.commit(sql -> 0);
    }

    private Database connect(Path at) {
        return new Database(DatabaseUrl.existing(fileSystem, at), at);
    }
}
