package throughline.desktop.workspace;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import throughline.desktop.Panels;
import throughline.desktop.PlannerModel;
import throughline.desktop.dialogs.Dialogs;
import throughline.desktop.dialogs.FileKind;
import throughline.desktop.dialogs.PlanShelf;
import throughline.desktop.print.Printers;
import throughline.item.InvalidItem;
import throughline.item.Texts;
import throughline.item.Words;
import throughline.plan.ItemEdits;
import throughline.plan.Plan;
import throughline.plan.PlanSheet;
import throughline.session.PlannerSession;
import throughline.session.SamplePlans;
import throughline.store.PlanEntry;

/** The plans of the workspace, and which of them is in the window. Belongs to the window's thread. */
public final class PlanLibrary implements PlanShelf {

    private final PlannerModel model;
    private final Dialogs dialogs;
    private final PlannerSession session;
    private final CurrentPlan current;
    private final HandOut handOut;
    private final RestoreShelf restorePoints;
    private final CampaignIntake campaigns;
    private final PaperOut paperOut;
    private final Intake intake;
    private final TemplateShelf templates;
    private final ObservableList<PlanEntry> plans = FXCollections.observableArrayList();
    private final ObservableList<PlanEntry> deleted = FXCollections.observableArrayList();

    /** @param session the workspace */
    public PlanLibrary(PlannerModel model, Panels panels, Dialogs dialogs, PlannerSession session) {
        this.model = model;
        this.dialogs = dialogs;
        this.session = session;
        this.current = new CurrentPlan(model, panels, dialogs, session);
        this.handOut = new HandOut(model, dialogs, session, panels.shows());
        this.restorePoints = new RestoreShelf(model, dialogs, session);
        this.campaigns = new CampaignIntake(model, dialogs, session);
        this.paperOut = new PaperOut(dialogs, session, Printers.OF_SYSTEM);
        this.intake = new Intake(model, dialogs, session, current);
        this.templates = new TemplateShelf(model, dialogs, session);
    }

    /** Opens what was open last, if there is any plan. */
    public CompletableFuture<Void> begin() {
        return session.lastPlan()
                .thenCompose(last -> last.isPresent() ? CompletableFuture.completedFuture(last) : anyPlan())
                .thenCompose(id ->
                        id.map(it -> current.show(it, true)).orElseGet(() -> CompletableFuture.completedFuture(null)));
    }

    /** Puts the sample plan into the window; one that nobody has changed yet is not made twice. */
    public CompletableFuture<Void> showSample() {
        return show(session.createOnce(SamplePlans.winterLaunch()));
    }

    private CompletableFuture<Void> show(CompletableFuture<UUID> id) {
        CompletableFuture<Void> shown = id.thenCompose(it -> current.show(it, false));
        then(shown, done -> refresh());
        return shown;
    }

    private CompletableFuture<Optional<UUID>> anyPlan() {
        return session.plans()
                .thenApply(all -> all.stream()
                        .filter(plan -> plan.deleted().isEmpty())
                        .map(PlanEntry::id)
                        .findFirst());
    }

    /** Takes a file in and puts it into the window. */
    public CompletableFuture<Void> begin(Path file) {
        return take(file);
    }

    /** Keeps the view and waits until everything is stored. */
    public void close() {
        current.leave();
        session.close();
    }

    @Override
    public ObservableList<PlanEntry> plans() {
        return plans;
    }

    @Override
    public ObservableList<PlanEntry> deleted() {
        return deleted;
    }

    private void refresh() {
        then(
                session.plans(),
                all -> plans.setAll(
                        all.stream().filter(plan -> plan.deleted().isEmpty()).toList()));
        then(session.deletedPlans(), deleted::setAll);
    }

    @Override
    public boolean isOpen(PlanEntry plan) {
        return current.is(plan.id());
    }

    /** Shows all plans to choose from. */
    public void showAll() {
        refresh();
        dialogs.plans(this);
    }

    /** Asks for a title and begins a plan on the starter map. */
    public void askForNew() {
        askForTitle(Words.say("dialog.newPlan"), Words.say("plan.untitled")).ifPresent(this::create);
    }

    /** Asks for a title; empty if the person gave up. */
    public Optional<String> askForTitle(String what, String initial) {
        return dialogs.name(what, initial, PlanLibrary::fault);
    }

    @Override
    public CompletableFuture<Void> create(String title) {
        return show(session.create(SamplePlans.empty(title, ZoneId.systemDefault())));
    }

    /** Begins a plan as another is, under a title. */
    public CompletableFuture<Void> create(Plan plan, String title) {
        return show(session.create(plan.apply(ItemEdits.rename(plan, PlanSheet.ID, title))));
    }

    @Override
    public void open(PlanEntry plan) {
        if (!isOpen(plan)) {
            then(current.show(plan.id(), false), done -> refresh());
        }
    }

    /** Makes a copy of the open plan and puts it into the window. */
    public void duplicateOpen() {
        current.get().ifPresent(open -> {
            String title = copyOf(open.plan().sheet().title());
            then(session.duplicate(open.id(), title).thenCompose(id -> current.show(id, false)), done -> {
                refresh();
                dialogs.passing(Words.say("passing.duplicated", title), "", () -> {});
            });
        });
    }

    @Override
    public void duplicate(PlanEntry plan) {
        then(session.duplicate(plan.id(), copyOf(plan.title())), id -> refresh());
    }

    private static String copyOf(String title) {
        String copy = Words.say("plan.copy", title);
        int length = copy.codePointCount(0, copy.length());
        return length <= Texts.NAME_LENGTH ? copy : title;
    }

    /** Asks for another title of the open plan. */
    public void askForTitle() {
        Plan plan = model.planProperty().get();
        if (plan != null) {
            dialogs.name(Words.say("dialog.renamePlan"), plan.sheet().title(), PlanLibrary::fault)
                    .ifPresent(title -> model.apply(now -> ItemEdits.rename(now, PlanSheet.ID, title)));
        }
    }

    @Override
    public void rename(PlanEntry plan, String title) {
        if (isOpen(plan)) {
            model.apply(now -> ItemEdits.rename(now, PlanSheet.ID, title));
            refresh();
            return;
        }
        then(
                session.openPlan(plan.id()).thenAccept(other -> {
                    other.apply(ItemEdits.rename(other.plan(), PlanSheet.ID, title));
                    other.close();
                }),
                done -> refresh());
    }

    /** Deletes the open plan and shows another. */
    public void deleteOpen() {
        current.get().ifPresent(open -> delete(open.id(), open.plan().sheet().title()));
    }

    @Override
    public void delete(PlanEntry plan) {
        delete(plan.id(), plan.title());
    }

    private void delete(UUID id, String title) {
        boolean inWindow = current.is(id);
        current.leave();
        then(session.delete(id), done -> {
            dialogs.passing(Words.say("passing.deleted", title), Words.say("passing.undo"), () -> restore(id));
            refresh();
            if (inWindow) {
                showAnother();
            } else {
                current.stay();
            }
        });
    }

    private void showAnother() {
        then(
                anyPlan()
                        .thenCompose(other -> other.map(CompletableFuture::completedFuture)
                                .orElseGet(() -> session.create(
                                        SamplePlans.empty(Words.say("plan.untitled"), ZoneId.systemDefault()))))
                        .thenCompose(id -> current.show(id, false)),
                done -> refresh());
    }

    @Override
    public void restore(PlanEntry plan) {
        restore(plan.id());
    }

    private void restore(UUID id) {
        then(session.restore(id).thenCompose(done -> current.show(id, false)), done -> refresh());
    }

    @Override
    public void takeIn() {
        dialogs.fileToOpen(FileKind.PLAN).ifPresent(file -> then(take(file), done -> {}));
    }

    private CompletableFuture<Void> take(Path file) {
        return session.importFile(file)
                .thenCompose(taken -> current.show(taken.id(), false).thenAccept(done -> {
                    String key = taken.alreadyThere() ? "passing.alreadyThere" : "passing.takenIn";
                    dialogs.passing(Words.say(key, String.valueOf(file.getFileName())), "", () -> {});
                    refresh();
                }));
    }

    /** The restore points of workshops, and what is handed out after one. */
    public RestoreShelf restorePoints() {
        return restorePoints;
    }

    /** Campaigns of other plans. */
    public CampaignIntake campaigns() {
        return campaigns;
    }

    /** What can be taken into the open plan from files. */
    public Intake intake() {
        return intake;
    }

    /** What there is to begin with, and to keep for later. */
    public TemplateShelf templates() {
        return templates;
    }

    /** Asks what of the open plan to put on paper, and prints it. */
    public void print() {
        current.get().ifPresent(open -> paperOut.print(open.plan(), this::handOut));
    }

    /** Asks how, and writes the open plan to a file. */
    public void handOut() {
        current.get().ifPresent(open -> handOut.write(open.id(), open.plan()));
    }

    /** Why a text will not do as a plan's title. */
    public static Optional<String> fault(String title) {
        try {
            return Texts.name("title", title).isEmpty()
                    ? Optional.of(Words.say("fault.title.empty"))
                    : Optional.empty();
        } catch (InvalidItem invalid) {
            return Optional.of(invalid.reason());
        }
    }

    private <T> void then(CompletableFuture<T> work, Consumer<@Nullable T> next) {
        Troubles.then(dialogs, work, next);
    }
}
