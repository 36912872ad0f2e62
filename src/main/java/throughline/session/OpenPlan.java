package throughline.session;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import throughline.check.Finding;
import throughline.export.AtomicFile;
import throughline.export.ExportFailed;
import throughline.format.PlanFormat;
import throughline.item.Message;
import throughline.plan.Change;
import throughline.plan.ChangeRefused;
import throughline.plan.History;
import throughline.plan.Plan;
import throughline.store.Save;
import throughline.store.SaveKind;

/** One open plan: history, save state, findings. Confined to one thread (the UI thread); listeners are called there. */
public final class OpenPlan implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OpenPlan.class);

    private final UUID id;
    private final Backstage backstage;
    private final FindingsDesk desk;
    private final SaveQueue saves;
    private final Listeners listeners = new Listeners();
    private History history;
    private SaveState saveState;
    private @Nullable Save newest;
    private List<Finding> findings = List.of();
    private boolean findingsCurrent;
    private boolean closed;

    OpenPlan(UUID id, History history, Instant savedAt, Backstage backstage) {
        this.id = id;
        this.history = history;
        this.saveState = new SaveState.Saved(savedAt);
        this.backstage = backstage;
        this.desk = new FindingsDesk(backstage, this::found);
        this.saves = new SaveQueue(id, backstage, this::stored);
        desk.ask(history.plan());
    }

    /** Is told what happens to an open plan. A change made from inside a call is refused. */
    public interface Listener {

        /** The plan is another now. */
        default void planChanged(Plan before, Plan after, Change applied) {}

        /** Saving went on, or failed. */
        default void saveStateChanged(SaveState state) {}

        /** There are findings for the plan as it is now. */
        default void findingsChanged(List<Finding> findings) {}
    }

    /** The plan's id in the workspace. */
    public UUID id() {
        return id;
    }

    /** The plan now. */
    public Plan plan() {
        return history.plan();
    }

    /** The plan now and the steps around it. */
    public History history() {
        return history;
    }

    /** True if there is a step to take back. */
    public boolean canUndo() {
        return !history.done().isEmpty();
    }

    /** True if there is a step to make again. */
    public boolean canRedo() {
        return !history.undone().isEmpty();
    }

    /** What undo would take back. */
    public Optional<Message> undoLabel() {
        return canUndo() ? Optional.of(history.done().get(0).label()) : Optional.empty();
    }

    /** What redo would make again. */
    public Optional<Message> redoLabel() {
        return canRedo() ? Optional.of(history.undone().get(0).label()) : Optional.empty();
    }

    /**
     * Makes a change, which is one step of history; an empty one is none.
     *
     * @throws ChangeRefused if it does not fit the plan; nothing has happened then
     * @throws IllegalStateException from inside a listener
     */
    public void apply(Change change) {
        listeners.requireQuiet();
        if (!change.isEmpty()) {
            take(SaveKind.DO, history.apply(change));
        }
    }

    /** Takes the latest step back, if there is one. */
    public void undo() {
        listeners.requireQuiet();
        history.undo().ifPresent(step -> take(SaveKind.UNDO, step));
    }

    /** Makes the step taken back last again, if there is one. */
    public void redo() {
        listeners.requireQuiet();
        history.redo().ifPresent(step -> take(SaveKind.REDO, step));
    }

    /**
     * Takes steps back, or makes them again, until {@code steps} of all are done. Each is stored as one; listeners hear
     * of them as of one change.
     */
    public void goTo(int steps) {
        listeners.requireQuiet();
        int wanted =
                Math.clamp(steps, 0, history.done().size() + history.undone().size());
        List<Taken> all = new ArrayList<>();
        History now = history;
        while (now.done().size() != wanted) {
            boolean back = now.done().size() > wanted;
            History.Step step = (back ? now.undo() : now.redo()).orElseThrow();
            all.add(new Taken(back ? SaveKind.UNDO : SaveKind.REDO, step));
            now = step.history();
        }
        take(all);
    }

    private record Taken(SaveKind kind, History.Step step) {}

    private void take(SaveKind kind, History.Step step) {
        take(List.of(new Taken(kind, step)));
    }

    private void take(List<Taken> steps) {
        if (steps.isEmpty()) {
            return;
        }
        Plan before = plan();
        findingsCurrent = false;
        boolean news = !(saveState instanceof SaveState.Saving);
        saveState = new SaveState.Saving();
        // On their way before anyone is told: a listener that fails must not cost a change.
        for (Taken taken : steps) {
            history = taken.step().history();
            newest = Save.of(taken.kind(), taken.step().applied());
            saves.add(newest);
        }
        desk.ask(plan());
        Change applied = steps.stream()
                .map(taken -> taken.step().applied())
                .reduce(Change::followedBy)
                .orElseThrow();
        try {
            listeners.tell(listener -> listener.planChanged(before, plan(), applied));
        } finally {
            if (news) {
                listeners.tell(listener -> listener.saveStateChanged(saveState));
            }
        }
    }

    /** How far the newest change has come. */
    public SaveState saveState() {
        return saveState;
    }

    /** Tries again to store what could not be stored. */
    public void retrySave() {
        if (saveState instanceof SaveState.Failed) {
            turn(new SaveState.Saving());
            saves.send();
        }
    }

    /**
     * Writes the plan as it is in memory to a file, without the workspace's help: the way out when saving fails.
     *
     * @throws ExportFailed if that cannot be written either
     */
    public void rescueCopy(Path file) throws ExportFailed {
        byte[] content = PlanFormat.write(plan());
        AtomicFile.write(file, out -> out.write(content));
    }

    private void stored(Save save, SaveState state) {
        if (state instanceof SaveState.Failed || save.equals(newest)) {
            turn(state);
        }
    }

    private void turn(SaveState state) {
        if (!saveState.equals(state)) {
            saveState = state;
            listeners.tell(listener -> listener.saveStateChanged(state));
        }
    }

    /**
     * Works something out on the worker that checks plans.
     *
     * @param work rests on values alone, such as a state of the plan
     * @param receiver called where listeners live with what came of it; empty where it could not be worked out
     */
    public <T> void workOut(Supplier<T> work, Consumer<Optional<T>> receiver) {
        backstage.workers().checking(() -> {
            Optional<T> result = attempt(work);
            backstage.workers().onUi(() -> receiver.accept(result));
        });
    }

    private static <T> Optional<T> attempt(Supplier<T> work) {
        try {
            return Optional.of(work.get());
        } catch (RuntimeException e) {
            LOG.error("Something could not be worked out of the plan", e);
            return Optional.empty();
        }
    }

    /** What the checks noticed last. */
    public List<Finding> findings() {
        return findings;
    }

    /** False while the findings are those of an earlier state of the plan. */
    public boolean findingsCurrent() {
        return findingsCurrent;
    }

    private void found(Plan checked, List<Finding> noticed) {
        if (checked == plan()) {
            findings = noticed;
            findingsCurrent = true;
            listeners.tell(listener -> listener.findingsChanged(noticed));
        }
    }

    /** Tells {@code listener} from now on, after those that were added before. */
    public void addListener(Listener listener) {
        listeners.add(listener);
    }

    /** Tells {@code listener} nothing more. */
    public void removeListener(Listener listener) {
        listeners.remove(listener);
    }

    /** Nobody is told anything any more. What is on its way to the disk goes on. */
    @Override
    public void close() {
        closed = true;
        listeners.clear();
    }

    /** True if the plan was closed and there is nothing of it that is not on the disk. */
    boolean isFinished() {
        return closed && saves.isEmpty();
    }

    SaveQueue saves() {
        return saves;
    }
}
