package throughline.session;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import throughline.check.Finding;
import throughline.plan.Change;
import throughline.plan.Plan;

/** Keeps what an open plan tells its listeners, and waits for what is to come. Belongs on the UI thread. */
final class News implements OpenPlan.Listener {

    final List<Change> changes = new ArrayList<>();
    final List<SaveState> states = new ArrayList<>();
    final List<List<Finding>> findings = new ArrayList<>();

    private final OpenPlan plan;
    private final List<Runnable> waiting = new ArrayList<>();

    private News(OpenPlan plan) {
        this.plan = plan;
        plan.addListener(this);
    }

    static News of(UiThread ui, OpenPlan plan) throws Exception {
        return ui.on(() -> new News(plan));
    }

    /** Waits until the plan's save state is of that type. */
    <S extends SaveState> S await(UiThread ui, Class<S> type) throws Exception {
        until(ui, it -> type.isInstance(it.saveState()));
        return ui.on(() -> type.cast(plan.saveState()));
    }

    /** Waits until {@code wanted} is so, looking whenever there is news. */
    void until(UiThread ui, Predicate<OpenPlan> wanted) throws Exception {
        ui.await(() -> {
            CompletableFuture<Void> done = new CompletableFuture<>();
            Runnable look = () -> {
                if (wanted.test(plan)) {
                    done.complete(null);
                }
            };
            waiting.add(look);
            look.run();
            return done;
        });
    }

    @Override
    public void planChanged(Plan before, Plan after, Change applied) {
        changes.add(applied);
        look();
    }

    @Override
    public void saveStateChanged(SaveState state) {
        states.add(state);
        look();
    }

    @Override
    public void findingsChanged(List<Finding> noticed) {
        findings.add(noticed);
        look();
    }

    private void look() {
        List.copyOf(waiting).forEach(Runnable::run);
    }
}
