package throughline.session;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import throughline.export.ExportOptions;
import throughline.export.PlanExport;
import throughline.plan.Plan;
import throughline.store.PlanEntry;
import throughline.store.WorkspaceException;

/** The program without a window: a workspace and its plans. All futures complete on the UI executor handed in. */
public final class PlannerSession implements AutoCloseable {

    private final Clock clock;
    private final Workers workers;
    private final ExecutorService database = Workers.single("database");
    private final MemoryWorkspace workspace;

    private PlannerSession(Clock clock, Workers workers) {
        this.clock = clock;
        this.workers = workers;
        this.workspace = new MemoryWorkspace(clock);
    }

    /**
     * Opens the workspace in a folder, which is made if it is not there.
     *
     * @param ui runs tasks one after the other on the thread that listeners expect
     * @return fails with {@link WorkspaceException}, which says in words what is the matter
     */
    public static CompletableFuture<PlannerSession> open(Path workspaceDir, Executor ui, Clock clock) {
        PlannerSession session = new PlannerSession(clock, new Workers(ui));
        return session.workers.run(session.database, () -> session);
    }

    /** All plans, the one changed last first; deleted ones too, marked so. */
    public CompletableFuture<List<PlanEntry>> plans() {
        return workers.run(database, workspace::plans);
    }

    /** Opens a plan; fails with {@link WorkspaceException} if it is gone or damaged. */
    public CompletableFuture<OpenPlan> openPlan(UUID id) {
        Backstage backstage = new Backstage(workers, database, save -> workspace.save(id, save), plan -> List.of());
        return workers.run(database, () -> workspace.open(id))
                .thenApply(history -> new OpenPlan(id, history, clock.instant(), backstage));
    }

    /** Stores a new plan and gives it its id. */
    public CompletableFuture<UUID> create(Plan plan) {
        return workers.run(database, () -> workspace.create(plan));
    }

    /** Stores a copy of a plan under another title. */
    public CompletableFuture<UUID> duplicate(UUID id, String newTitle) {
        return workers.run(database, () -> workspace.duplicate(id, newTitle));
    }

    /** Puts a plan among the deleted ones, from where {@link #restore} brings it back. */
    public CompletableFuture<Void> delete(UUID id) {
        return workers.run(database, () -> {
            workspace.mark(id, Optional.of(clock.instant()));
            return null;
        });
    }

    /** Brings a deleted plan back. */
    public CompletableFuture<Void> restore(UUID id) {
        return workers.run(database, () -> {
            workspace.mark(id, Optional.empty());
            return null;
        });
    }

    /**
     * Takes a plan or a map from a file; one whose content the workspace has already is not taken again.
     *
     * @return fails with {@link throughline.format.FormatException} or {@link IOException}, which say what is the matter
     */
    public CompletableFuture<Imported> importFile(Path file) {
        return workers.run(database, () -> workspace.take(PlanFiles.read(file)));
    }

    /** The plan that was opened last, if it is still there. */
    public CompletableFuture<Optional<UUID>> lastPlan() {
        return workers.run(database, workspace::lastPlan);
    }

    /** What {@link #putViewState} kept for a plan. */
    public CompletableFuture<Optional<String>> viewState(UUID id) {
        return workers.run(database, () -> workspace.viewState(id));
    }

    /** Keeps how a plan is looked at, which is no part of the plan. */
    public void putViewState(UUID id, String json) {
        workers.run(database, () -> {
            workspace.putViewState(id, json);
            return null;
        });
    }

    /**
     * Writes a plan to a file of the kind that the name's ending says.
     *
     * @return fails with {@link throughline.export.ExportFailed}, which says in words what is the matter
     */
    public CompletableFuture<Void> export(Plan plan, Path file, ExportOptions options) {
        return workers.run(workers.files(), () -> {
            PlanExport.write(plan, file, options, clock);
            return null;
        });
    }

    /** Waits until everything is stored. */
    @Override
    public void close() {
        database.close();
        workers.close();
    }
}
