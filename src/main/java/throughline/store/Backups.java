package throughline.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import throughline.format.ContentHash;
import throughline.format.FormatException;
import throughline.format.PlanFormat;
import throughline.plan.Plan;

/**
 * Plans set aside as files in {@code backups/} beside the database, in the format that plans are exchanged in. A file's name
 * holds the hash of its bytes, so that a damaged one is known and passed over.
 */
public final class Backups {

    private static final String FOLDER = "backups";

    private final Path folder;
    private final Clock clock;

    /** @param workspace the workspace's folder */
    public Backups(Path workspace, Clock clock) {
        this.folder = workspace.resolve(FOLDER);
        this.clock = clock;
    }

    /** True if there is any backup in a workspace's folder. */
    static boolean any(Path workspace) {
        return !new Backups(workspace, Clock.systemUTC()).list().isEmpty();
    }

    /** All backups, those of one plan together, the newest of each first. Not yet read, so perhaps damaged. */
    public List<Backup> list() {
        return children(folder).stream()
                .flatMap(plan -> BackupName.plan(plan).stream())
                .flatMap(plan -> list(plan).stream())
                .toList();
    }

    /** The backups of one plan, newest first. Not yet read, so perhaps damaged. */
    public List<Backup> list(UUID plan) {
        return children(folder.resolve(plan.toString())).stream()
                .flatMap(file -> BackupName.read(plan, file).stream())
                .sorted(BackupName.NEWEST_FIRST)
                .toList();
    }

    private static List<Path> children(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw Troubles.of(folder, e);
        }
    }

    /**
     * The plan in a backup.
     *
     * @throws WorkspaceException {@link Trouble#DAMAGED} if the file is not what was written
     */
    public Plan read(Backup backup) {
        try {
            byte[] bytes = Files.readAllBytes(backup.file());
            if (!ContentHash.hex(bytes).equals(backup.sha256())) {
                throw new WorkspaceException(Trouble.DAMAGED, backup.file(), "", null);
            }
            return PlanFormat.read(bytes, backup.file().getFileName().toString());
        } catch (IOException e) {
            throw Troubles.of(backup.file(), e);
        } catch (FormatException e) {
            throw new WorkspaceException(Trouble.DAMAGED, backup.file(), String.valueOf(e.getMessage()), e);
        }
    }

    /** The newest backup of a plan that can be read. */
    public Optional<Backup> newestGood(UUID plan) {
        return list(plan).stream().filter(this::isGood).findFirst();
    }

    private boolean isGood(Backup backup) {
        try {
            read(backup);
            return true;
        } catch (WorkspaceException e) {
            return false;
        }
    }

    /**
     * Sets a plan aside and lets go of backups that are no longer needed. The file has its name only after it was read back
     * from where it lies.
     *
     * @param version the plan's version
     */
    Backup write(UUID id, long version, Plan plan) {
        Path home = folder.resolve(id.toString());
        byte[] bytes = PlanFormat.write(plan);
        Instant now = clock.instant();
        String sha256 = ContentHash.hex(bytes);
        Path file = home.resolve(BackupName.of(version, now, sha256));
        try {
            Files.createDirectories(home);
            Path part = home.resolve("backup.part");
            Files.write(part, bytes);
            if (!Arrays.equals(bytes, Files.readAllBytes(part))) {
                throw new WorkspaceException(Trouble.FAILED, part, "", null);
            }
            Durable.publish(part, file);
            for (Backup old : Retention.spare(list(id))) {
                Files.deleteIfExists(old.file());
            }
        } catch (IOException e) {
            throw Troubles.of(file, e);
        }
        return new Backup(id, version, now, sha256, file, bytes.length);
    }

    /** Removes all backups of a plan that is gone for good. */
    void drop(UUID plan) {
        Path home = folder.resolve(plan.toString());
        try {
            for (Path file : children(home)) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(home);
        } catch (IOException e) {
            throw Troubles.of(home, e);
        }
    }
}
