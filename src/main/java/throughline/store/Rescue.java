package throughline.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import throughline.format.Lineage;
import throughline.format.PlanCopy;

/** Ways on from a workspace that does not open. The file that does not open is kept, whatever is done. */
public final class Rescue {

    private Rescue() {}

    /**
     * What came of it.
     *
     * @param back the backups that became plans again
     * @param lost plans that have backups, none of which can be read
     */
    public record Outcome(List<Backup> back, List<UUID> lost) {}

    /**
     * Begins a new database with the newest good backup of every plan; the old one stays beside it as
     * {@code throughline-damaged-N.mv.db}. Plans that were deleted come back too.
     *
     * @throws WorkspaceException if that fails; then the old file is where it was, or can be rescued again
     */
    public static Outcome fromBackups(Path folder, Clock clock) {
        Path real = Workspace.real(folder);
        try (FolderLock lock = FolderLock.take(real)) {
            Backups backups = new Backups(real, clock);
            List<Backup> back = new ArrayList<>();
            List<UUID> lost = new ArrayList<>();
            Set<UUID> plans = new HashSet<>();
            backups.list().forEach(backup -> plans.add(backup.plan()));
            plans.stream()
                    .sorted()
                    .forEach(plan -> backups.newestGood(plan).ifPresentOrElse(back::add, () -> lost.add(plan)));
            Instant now = clock.instant();
            new DatabaseFile(real, DatabaseUrl.FILE_SYSTEM, Migrations.OURS).createAnew(sql -> {
                for (Backup backup : back) {
                    // Versions go on from the newest there was, so that later backups are newer than all earlier ones.
                    long version = backups.list(backup.plan()).getFirst().version();
                    new PlanTable(sql)
                            .insert(backup.plan(), version, new PlanCopy(backups.read(backup), Lineage.NONE), now);
                }
                return back;
            });
            forget(real);
            return new Outcome(List.copyOf(back), List.copyOf(lost));
        }
    }

    /** Lets a database be opened that is older than what was saved here; see {@link Trouble#OLDER}. */
    public static void acceptOlder(Path folder) {
        Path real = Workspace.real(folder);
        try (FolderLock lock = FolderLock.take(real)) {
            forget(real);
        }
    }

    private static void forget(Path folder) {
        try {
            SaveCounter.forget(folder);
        } catch (IOException e) {
            throw Troubles.of(folder, e);
        }
    }
}
