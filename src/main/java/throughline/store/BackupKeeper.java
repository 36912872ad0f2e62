package throughline.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Sets edited plans aside as files when their time has come, and remembers what went wrong with that last. */
final class BackupKeeper {

    private final Backups files;
    private final BackupClock clock;
    private final Function<UUID, StoredPlan> read;
    private @Nullable WorkspaceException trouble;

    /** @param read the plan as it is stored, checked in full */
    BackupKeeper(Backups files, BackupClock clock, Function<UUID, StoredPlan> read) {
        this.files = files;
        this.clock = clock;
        this.read = read;
    }

    Backups files() {
        return files;
    }

    void edited(UUID plan) {
        clock.edited(plan);
    }

    /** @throws WorkspaceException if the plan cannot be read or the file not written */
    Backup backUp(UUID plan) {
        StoredPlan stored = read.apply(plan);
        Backup backup = files.write(plan, stored.version(), stored.plan());
        clock.settled(plan);
        return backup;
    }

    /** Sets a plan aside if it was edited since. Never throws. */
    void settle(UUID plan) {
        if (clock.waiting().contains(plan)) {
            tryAll(List.of(plan));
        }
    }

    /**
     * Sets aside the plans that have waited long enough. Never throws.
     *
     * @return whether there was any
     */
    boolean settleDue() {
        List<UUID> due = clock.due();
        tryAll(due);
        return !due.isEmpty();
    }

    /** Sets aside all that were edited. Never throws. */
    void settleAll() {
        tryAll(clock.waiting());
    }

    /** Why the last one that was due did not come about; empty if it did. */
    Optional<WorkspaceException> trouble() {
        return Optional.ofNullable(trouble);
    }

    private void tryAll(Collection<UUID> plans) {
        for (UUID plan : List.copyOf(plans)) {
            try {
                backUp(plan);
                trouble = null;
            } catch (WorkspaceException e) {
                trouble = e.trouble() == Trouble.GONE ? null : e;
            }
        }
    }
}
