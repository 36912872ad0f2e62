package throughline.session;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import throughline.export.ExportOptions;
import throughline.export.PlanExport;
import throughline.export.Progress;
import throughline.export.SheetSet;
import throughline.export.WorkshopHandOut;
import throughline.export.report.Page;
import throughline.format.Lineage;
import throughline.format.PlanChecksum;
import throughline.format.PlanCopy;
import throughline.layout.MapLayout;
import throughline.layout.NameOverlap;
import throughline.plan.Blackout;
import throughline.plan.CampaignTemplate;
import throughline.plan.Plan;
import throughline.plan.Workshop;
import throughline.sheet.Reading;
import throughline.sheet.Spreadsheet;
import throughline.store.Backup;
import throughline.store.CommonState;
import throughline.store.PlanEntry;
import throughline.store.Workspace;
import throughline.store.WorkspaceException;
import throughline.store.WorkspaceFolder;
import throughline.store.WorkspaceThread;

/** The program without a window: a workspace and its plans. All futures complete on the UI executor handed in. */
public final class PlannerSession implements AutoCloseable {

    private final Clock clock;
    private final Workers workers;
    private final WorkspaceThread workspace;
    private final OpenPlans open;
    private final TemplateFolder templates;
    private boolean closed;

    private PlannerSession(Clock clock, Workers workers, WorkspaceThread workspace, Path folder) {
        this.clock = clock;
        this.workers = workers;
        this.workspace = workspace;
        this.templates = new TemplateFolder(folder.resolve("templates"));
        this.open = new OpenPlans(new Backstage(workers, workspace, new Checking(clock)));
    }

    /**
     * Opens the workspace in a folder, which is made if it is not there.
     *
     * @param ui runs tasks one after the other on the thread that listeners expect
     * @return the names that cover something because the map has no room for them; fails with {@link WorkspaceException}, which says in words what is the matter
     */
    public static CompletableFuture<PlannerSession> open(Path workspaceDir, Executor ui, Clock clock) {
        Workers workers = new Workers(ui);
        return workers.relay(() -> WorkspaceThread.open(workspaceDir, clock)
                .thenApply(workspace -> new PlannerSession(clock, workers, workspace, workspaceDir))
                .whenComplete((session, error) -> {
                    if (error != null) {
                        workers.close();
                    }
                }));
    }

    /** The folder of this user's plans, where no other is named. */
    public static Path standardWorkspace() {
        return WorkspaceFolder.standard();
    }

    private <T> CompletableFuture<T> ask(Function<Workspace, T> work) {
        return workers.relay(() -> workspace.submit(work));
    }

    /** The plans, latest changed first. */
    public CompletableFuture<List<PlanEntry>> plans() {
        return ask(Workspace::plans);
    }

    /** The plans that were deleted and can be restored. */
    public CompletableFuture<List<PlanEntry>> deletedPlans() {
        return ask(Workspace::deleted);
    }

    /**
     * Opens a plan, or hands out the one that is open already, and remembers it as the last one.
     *
     * @return fails with {@link WorkspaceException} if it is gone or damaged
     */
    public CompletableFuture<OpenPlan> openPlan(UUID id) {
        return open.open(id);
    }

    /** A plan as it was stored last, just to be read. */
    public CompletableFuture<Plan> plan(UUID id) {
        return ask(it -> it.load(id).plan());
    }

    /** Stores a new plan and gives it its id. */
    public CompletableFuture<UUID> create(Plan plan) {
        return ask(it -> it.create(plan));
    }

    /** Stores a plan unless the workspace has one with the same content, and gives its id. */
    public CompletableFuture<UUID> createOnce(Plan plan) {
        return ask(it -> it.findSame(plan).orElseGet(() -> it.create(plan)));
    }

    /** Stores a copy of a plan, without its history, under another title. */
    public CompletableFuture<UUID> duplicate(UUID id, String newTitle) {
        return ask(it -> {
            Plan plan = it.load(id).plan();
            return it.create(new PlanCopy(Titles.retitled(plan, newTitle), it.lineage(id, plan)));
        });
    }

    /** Puts a plan among the deleted ones, from where {@link #restore} brings it back. */
    public CompletableFuture<Void> delete(UUID id) {
        return ask(it -> {
            it.delete(id);
            return null;
        });
    }

    /** Brings a deleted plan back. */
    public CompletableFuture<Void> restore(UUID id) {
        return ask(it -> {
            it.restore(id);
            return null;
        });
    }

    /** Stores the plan of a backup as a plan of its own. */
    public CompletableFuture<UUID> restore(Backup backup) {
        return ask(it -> {
            Plan plan = it.backups().read(backup);
            return it.create(new PlanCopy(plan, Lineage.NONE.with(backup.plan(), PlanChecksum.of(plan))));
        });
    }

    /**
     * Takes a plan from a file; one whose content the workspace has already is not taken again.
     *
     * @return fails with {@link throughline.format.FormatException} or {@link IOException}, which say what is the matter
     */
    public CompletableFuture<Imported> importFile(Path file) {
        return workers.withFiles(() -> PlanFiles.copy(file))
                .thenCompose(copy -> ask(it -> it.findSame(copy.plan())
                        .map(there -> new Imported(there, true))
                        .orElseGet(() -> new Imported(it.create(copy), false))));
    }

    /**
     * The days of a calendar's file, such as a country's holidays.
     *
     * @return fails with {@link IOException}, which says what is the matter
     */
    public CompletableFuture<List<Blackout>> daysOf(Path file, Blackout.Kind kind) {
        return workers.withFiles(() -> PlanFiles.days(file, kind, LocalDate.now(clock)));
    }

    /**
     * Reads a spreadsheet; nothing is taken in.
     *
     * @param reading is told how far it is, on the thread that reads, and may end it
     * @return fails with {@link throughline.sheet.SheetRefused} or {@link IOException}, which say what is the matter
     */
    public CompletableFuture<Spreadsheet> readSheet(Path file, Reading reading) {
        return workers.withFiles(() -> Spreadsheet.read(file, reading));
    }

    /** Does what would keep the window waiting, behind whatever file is being read or written. */
    public <T> CompletableFuture<T> aside(Callable<T> work) {
        return workers.withFiles(work);
    }

    /** The templates that come with the program and one's own, which lie in the folder {@code templates} of the workspace. */
    public CompletableFuture<Templates> templates() {
        return workers.withFiles(templates::all);
    }

    /**
     * Keeps a campaign as a template of one's own.
     *
     * @return the file; fails with {@link IOException} or {@link throughline.export.ExportFailed}
     */
    public CompletableFuture<Path> saveTemplate(CampaignTemplate template) {
        return workers.withFiles(() -> templates.save(template));
    }

    /** Keeps a whole plan as a template of one's own; see {@link #saveTemplate(CampaignTemplate)}. */
    public CompletableFuture<Path> saveTemplate(Plan plan) {
        return workers.withFiles(() -> templates.save(plan));
    }

    /** The plan that was opened last, if it is still there. */
    public CompletableFuture<Optional<UUID>> lastPlan() {
        return ask(Workspace::lastOpened);
    }

    /** What {@link #putViewState} kept for a plan. */
    public CompletableFuture<Optional<String>> viewState(UUID id) {
        return ask(it -> it.viewState(id));
    }

    /** Keeps how a plan is looked at, which is no part of the plan; where that fails, nothing is lost. */
    public void putViewState(UUID id, String json) {
        ask(it -> {
            it.putViewState(id, json);
            return json;
        });
    }

    /**
     * Writes a plan to a file of the kind that the name's ending says.
     *
     * @param id the plan's id here, which a calendar's events hang on
     * @return fails with {@link throughline.export.ExportFailed}, which says in words what is the matter
     */
    public CompletableFuture<List<NameOverlap>> export(UUID id, Plan plan, Path file, ExportOptions options) {
        return workers.withFiles(() -> PlanExport.write(plan, id, file, options, clock));
    }

    /**
     * The same, watched.
     *
     * @param progress is told how far it is, on the thread that writes, and may end it
     * @return fails with {@link java.util.concurrent.CancellationException} if it was ended; an old file is as it was
     */
    public CompletableFuture<List<NameOverlap>> export(
            UUID id, Plan plan, Path file, ExportOptions options, Progress progress) {
        return workers.withFiles(() -> PlanExport.write(plan, id, file, options, clock, progress));
    }

    /** Lays out the pages of a plan, ready to be drawn on paper. */
    public CompletableFuture<List<Page>> sheets(SheetSet set, Plan plan, ExportOptions options) {
        return workers.withFiles(() -> set.pages(plan, MapLayout.of(plan.map()), options, clock));
    }

    /**
     * Writes a plan to a JSON file that can come back as a reviewer's copy: it says which state it was copied from.
     *
     * @return fails with {@link throughline.export.ExportFailed}, which says in words what is the matter
     */
    public CompletableFuture<List<NameOverlap>> exportCopy(UUID id, Plan plan, Path file) {
        return ask(it -> it.lineage(id, plan))
                .thenCompose(lineage -> workers.withFiles(() -> {
                    PlanExport.writeCopy(new PlanCopy(plan, lineage), file);
                    return List.<NameOverlap>of();
                }));
    }

    /**
     * Reads a reviewer's copy of a plan and finds the state that both come from.
     *
     * @param mine the plan as it is now
     * @return fails with {@link throughline.format.FormatException} or {@link IOException}, which say what is the matter;
     *     the latter also for a copy of another plan
     */
    public CompletableFuture<ReviewedCopy> review(UUID id, Plan mine, Path file) {
        return workers.withFiles(() -> PlanFiles.reviewed(file))
                .thenCompose(copy -> ask(it -> it.common(id, copy.lineage()))
                        .thenApply(state -> Copies.against(mine, copy, state, file)));
    }

    /**
     * Reads another plan from a file and finds the state that it and a plan here both come from, where there is one.
     *
     * @return fails with {@link throughline.format.FormatException} or {@link IOException}, which say what is the matter
     */
    public CompletableFuture<OtherPlan> other(UUID id, Path file) {
        String name = String.valueOf(file.getFileName());
        return workers.withFiles(() -> PlanFiles.reviewed(file)).thenCompose(copy -> other(id, copy, name));
    }

    /** The same of another plan of the workspace. */
    public CompletableFuture<OtherPlan> other(UUID id, PlanEntry entry) {
        return ask(it -> {
                    Plan plan = it.load(entry.id()).plan();
                    return new PlanCopy(plan, it.lineage(entry.id(), plan));
                })
                .thenCompose(copy -> other(id, copy, entry.title()));
    }

    private CompletableFuture<OtherPlan> other(UUID id, PlanCopy copy, String name) {
        return ask(it -> it.common(id, copy.lineage()))
                .thenApply(state -> new OtherPlan(
                        copy.plan(),
                        state instanceof CommonState.Found found ? Optional.of(found.plan()) : Optional.empty(),
                        name));
    }

    /**
     * Writes the hand-out of a workshop as a PDF document and as slides.
     *
     * @param before the plan at its restore point, empty where that is not known
     * @param names whether it says who wrote a note
     * @param files their names end in {@code .pdf} or {@code .pptx}
     * @return fails with {@link throughline.export.ExportFailed}, which says in words what is the matter
     */
    public CompletableFuture<Path> handOut(
            Optional<Plan> before, Plan after, Workshop workshop, boolean names, List<Path> files) {
        return workers.withFiles(() -> {
            WorkshopHandOut handOut = new WorkshopHandOut(before, after, workshop, names, clock);
            for (Path file : files) {
                handOut.write(file);
            }
            return files.getFirst();
        });
    }

    /** A plan as it was before an item was added to it; empty if its history does not tell. */
    public CompletableFuture<Optional<Plan>> before(UUID id, String item) {
        return ask(it -> it.before(id, item));
    }

    /**
     * Waits until everything is stored, tries once more what could not be, and sets aside what was edited.
     *
     * @throws RuntimeException if something could not be stored; the workspace is closed all the same
     */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        Optional<RuntimeException> failure = open.sendAll();
        try {
            workspace.close();
        } finally {
            workers.close();
        }
        failure.ifPresent(e -> {
            throw e;
        });
    }
}
