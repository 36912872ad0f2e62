package throughline.session;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BiConsumer;
import throughline.store.Save;
import throughline.store.Workspace;

/**
 * The changes of one plan on their way to the disk, in order. One that fails stays at the head, so that nothing that
 * rests on it overtakes it; the next change, or {@link #send}, begins with it again. Its id makes a second try safe.
 */
final class SaveQueue {

    private final ConcurrentLinkedQueue<Save> waiting = new ConcurrentLinkedQueue<>();
    private final UUID plan;
    private final Backstage backstage;
    private final BiConsumer<Save, SaveState> receiver;

    /** @param receiver is told where listeners live how far the queue has come, and with which save */
    SaveQueue(UUID plan, Backstage backstage, BiConsumer<Save, SaveState> receiver) {
        this.plan = plan;
        this.backstage = backstage;
        this.receiver = receiver;
    }

    /** Sends a save after those that wait. */
    void add(Save save) {
        waiting.add(save);
        send();
    }

    /** True if there is nothing that is not on the disk. */
    boolean isEmpty() {
        return waiting.isEmpty();
    }

    /** Sends whatever waits; tells, on whichever thread, what kept it from the disk. */
    CompletableFuture<Optional<RuntimeException>> send() {
        try {
            return backstage.workspace().submit(this::drain);
        } catch (RejectedExecutionException closed) {
            Optional.ofNullable(waiting.peek()).ifPresent(head -> tell(head, Failures.closed()));
            return CompletableFuture.completedFuture(Optional.of(closed));
        }
    }

    private Optional<RuntimeException> drain(Workspace workspace) {
        for (Save head = waiting.peek(); head != null; head = waiting.peek()) {
            try {
                Instant at = workspace.save(plan, head).at();
                waiting.remove();
                tell(head, new SaveState.Saved(at));
            } catch (RuntimeException e) {
                tell(head, Failures.of(e));
                return Optional.of(e);
            }
        }
        return Optional.empty();
    }

    private void tell(Save save, SaveState state) {
        backstage.workers().onUi(() -> receiver.accept(save, state));
    }
}
