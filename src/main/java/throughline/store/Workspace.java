package throughline.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import throughline.format.Lineage;
import throughline.format.PlanChecksum;
import throughline.format.PlanCopy;
import throughline.item.Message;
import throughline.plan.Change;
import throughline.plan.Edit;
import throughline.plan.Plan;

/**
 * The plans of one person, in a database in a folder. Whatever has returned from here is on the disk: it survives the death
 * of the program and a power cut, wholly or not at all.
 *
 * <p>Everything takes its time and belongs on one thread that nothing interrupts; see {@link WorkspaceThread}. Any method may
 * throw {@link WorkspaceException}; after one, the workspace can go on being used.
 */
public final class Workspace implements AutoCloseable {

    /** Steps that can be taken back after a plan was opened again. */
    public static final int UNDO_STEPS = 1_000;

    /** How long a deleted plan can be restored. */
    public static final Duration DELETED_FOR = Duration.ofDays(30);

    private final Path folder;
    private final Clock clock;
    private final FolderLock lock;
    private final Database database;
    private final SaveCounter counter;
    private final BackupKeeper backups;

    private Workspace(Path folder, Clock clock, FolderLock lock, Database database, SaveCounter counter) {
        this.folder = folder;
        this.clock = clock;
        this.lock = lock;
        this.database = database;
        this.counter = counter;
        this.backups = new BackupKeeper(
                new Backups(folder, clock),
                new BackupClock(clock),
                id -> database.read(sql -> new PlanReader(sql, id, folder).read(0)));
    }

    /**
     * Opens the workspace of a folder; both are made where there are none.
     *
     * @throws WorkspaceException if it cannot be opened; nothing was changed then
     */
    public static Workspace open(Path folder, Clock clock) {
        return open(folder, clock, DatabaseUrl.FILE_SYSTEM, Migrations.OURS);
    }

    static Workspace open(Path folder, Clock clock, String fileSystem, Migrations migrations) {
        Path real = real(folder);
        FolderLock lock = FolderLock.take(real);
        Database database = null;
        try {
            database = new DatabaseFile(real, fileSystem, migrations).open();
            Meta.check(database);
            Workspace workspace = new Workspace(real, clock, lock, database, SaveCounter.open(real));
            workspace.purge();
            return workspace;
        } catch (IOException | RuntimeException e) {
            try (lock;
                    Database closing = database) {
                throw Troubles.of(real, e);
            }
        }
    }

    /** The folder by its real path, made if need be. */
    static Path real(Path folder) {
        Path wanted = WorkspaceFolder.require(folder);
        try {
            Files.createDirectories(wanted);
            return WorkspaceFolder.require(wanted.toRealPath());
        } catch (IOException e) {
            throw Troubles.of(wanted, e);
        }
    }

    /** The folder. */
    public Path folder() {
        return folder;
    }

    /** The plans, latest changed first. */
    public List<PlanEntry> plans() {
        return database.read(sql -> new PlanTable(sql).entries(false));
    }

    /** The plans that were deleted and can be restored. */
    public List<PlanEntry> deleted() {
        return database.read(sql -> new PlanTable(sql).entries(true));
    }

    /** Takes a plan in under a fresh id. */
    public UUID create(Plan plan) {
        return create(new PlanCopy(plan, Lineage.NONE));
    }

    /** Takes a copy of a plan in under a fresh id, and keeps where it comes from. */
    public UUID create(PlanCopy copy) {
        UUID id = UUID.randomUUID();
        write(sql -> {
            new PlanTable(sql).insert(id, 0, copy, now());
            return id;
        });
        backups.edited(id);
        return id;
    }

    /**
     * A plan with its steps, checked against its checksum in full.
     *
     * @throws WorkspaceException {@link Trouble#GONE}, or {@link Trouble#DAMAGED} offering the newest good backup
     */
    public StoredPlan load(UUID id) {
        try {
            return database.read(sql -> new PlanReader(sql, id, folder).read(UNDO_STEPS));
        } catch (WorkspaceException e) {
            throw e.trouble() == Trouble.DAMAGED
                    ? e.offering(backups().newestGood(id).orElse(null))
                    : e;
        }
    }

    /**
     * Saves a change of a plan: rows, history, version and checksum at once. Saving the same save again changes nothing and
     * returns the same receipt.
     *
     * @throws WorkspaceException {@link Trouble#UNFIT} if the change was made on another state of the plan;
     *     {@link Trouble#GONE}
     */
    public SaveReceipt save(UUID id, Save save) {
        SaveReceipt receipt = write(sql -> {
            Optional<SaveReceipt> known = HistoryLog.receipt(sql, save.id());
            if (known.isPresent()) {
                return known.get();
            }
            PlanTable plans = new PlanTable(sql);
            PlanTable.Head head = plans.head(id).orElseThrow(() -> trouble(Trouble.GONE));
            Change change = save.applied();
            long version = head.version() + 1;
            Instant now = now();
            if (!new PlanRows(sql, id).write(change.edits(), version)) {
                throw trouble(Trouble.UNFIT);
            }
            new HistoryLog(sql, id).append(save, version, now);
            plans.saved(id, version, save.id(), head.checksum().after(change), now);
            return new SaveReceipt(id, save.id(), version, now);
        });
        backups.edited(id);
        return receipt;
    }

    /** Copies a plan as it is now, without its history, under another title. */
    public UUID duplicate(UUID id, String title) {
        Plan plan = load(id).plan();
        Lineage lineage = lineage(id, plan);
        Edit retitled = Edit.replace(plan.sheet(), plan.sheet().withTitle(title));
        return create(new PlanCopy(plan.apply(Change.of(Message.of("change.begin"), retitled)), lineage));
    }

    /** Puts a plan where {@link #restore} finds it for {@link #DELETED_FOR}. */
    public void delete(UUID id) {
        backups.settle(id);
        markDeleted(id, now());
    }

    /** Brings a deleted plan back. */
    public void restore(UUID id) {
        markDeleted(id, null);
    }

    private void markDeleted(UUID id, @Nullable Instant at) {
        write(sql -> {
            if (!new PlanTable(sql).markDeleted(id, at)) {
                throw trouble(Trouble.GONE);
            }
            return id;
        });
    }

    /** The plan here that has exactly this content, so that a file opened twice is one plan; the latest changed. */
    public Optional<UUID> findSame(Plan plan) {
        PlanChecksum checksum = PlanChecksum.of(plan);
        return database.read(sql -> new PlanTable(sql).same(checksum));
    }

    /** The lineage that a copy made of a plan in this state bears. */
    public Lineage lineage(UUID id, Plan state) {
        return database.read(sql -> new PlanTable(sql).lineage(id)).with(id, PlanChecksum.of(state));
    }

    /** The state that a plan here and a copy of it have in common; see {@link CommonState}. */
    public CommonState common(UUID id, Lineage copy) {
        return database.read(sql -> new Past(sql, id, folder).common(copy));
    }

    /** A plan here before an item was added to it; empty if its history does not tell. */
    public Optional<Plan> before(UUID id, String item) {
        return database.read(sql -> new Past(sql, id, folder).before(item));
    }

    /** What the window remembered of a plan's view. */
    public Optional<String> viewState(UUID id) {
        return database.read(sql -> Meta.viewState(sql, id));
    }

    /** @param state up to 100,000 characters, opaque here */
    public void putViewState(UUID id, String state) {
        write(sql -> Meta.putViewState(sql, id, state));
    }

    /** The plan that was open last, if it is still there. */
    public Optional<UUID> lastOpened() {
        return database.read(Meta::lastPlan);
    }

    /** Remembers the plan that is open. */
    public void rememberOpened(UUID id) {
        write(sql -> Meta.putLastPlan(sql, id));
    }

    /** The plans set aside as files. */
    public Backups backups() {
        return backups.files();
    }

    /** Sets a plan aside as a file, now. Reading it for that checks the database as well. */
    public Backup backUp(UUID id) {
        return backups.backUp(id);
    }

    /** Sets aside the plans whose edits have waited ten minutes. Never throws; see {@link #backupTrouble}. */
    public void backUpWhereDue() {
        if (backups.settleDue()) {
            giveSpaceBack();
        }
    }

    /** Each save leaves some 20 to 40 KB of old states behind, and the database lets go of them only when it closes. */
    private void giveSpaceBack() {
        try {
            database.close();
        } catch (WorkspaceException e) {
            // Everything is on the disk already, and the next call opens the file anew.
        }
    }

    /** Why the last backup that was due did not come about; empty if it did. */
    public Optional<WorkspaceException> backupTrouble() {
        return backups.trouble();
    }

    private void purge() {
        Instant before = clock.instant().minus(DELETED_FOR);
        for (PlanEntry entry : deleted()) {
            if (entry.deleted().filter(at -> at.isBefore(before)).isPresent()) {
                write(sql -> {
                    new PlanTable(sql).purge(entry.id());
                    return entry;
                });
                backups().drop(entry.id());
            }
        }
    }

    private <T> T write(Database.Work<T> work) {
        record Written<T>(T result, long saves) {}
        Written<T> written = database.commit(sql -> new Written<>(work.run(sql), Meta.count(sql)));
        try {
            counter.write(written.saves());
        } catch (IOException e) {
            // The witness then tells of fewer saves than there were, which does no harm. The save is on the disk.
        }
        return written.result();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private WorkspaceException trouble(Trouble trouble) {
        return new WorkspaceException(trouble, database.file(), "", null);
    }

    /** Sets aside what was edited and closes the file. Another program can open it from then on. */
    @Override
    public void close() {
        try (lock;
                database) {
            backups.settleAll();
            counter.close();
        } catch (IOException e) {
            throw Troubles.of(folder, e);
        }
    }
}
