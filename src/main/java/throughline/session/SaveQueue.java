package throughline.session;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import throughline.store.Save;
import throughline.store.WorkspaceException;

/**
 * The changes of one plan on their way to the disk, in order. One that fails stays at the head, so that nothing that
 * rests on it overtakes it; the next change, or {@link #retry}, begins with it again. Its id makes a second try safe.
 */
final class SaveQueue {

    private final ConcurrentLinkedQueue<Save> waiting = new ConcurrentLinkedQueue<>();
    private final Backstage backstage;
    private final BiConsumer<Save, SaveState> receiver;

    /** @param receiver is told where listeners live how far the queue has come, and with which save */
    SaveQueue(Backstage backstage, BiConsumer<Save, SaveState> receiver) {
        this.backstage = backstage;
        this.receiver = receiver;
    }

    /** Sends a save after those that wait. */
    void add(Save save) {
        waiting.add(save);
        retry();
    }

    /** Sends whatever waits; completes, wherever that may be, with what kept it from the disk or with null. */
    CompletableFuture<@Nullable WorkspaceException> retry() {
        CompletableFuture<@Nullable WorkspaceException> done = new CompletableFuture<>();
        backstage.database().execute(() -> done.complete(drain()));
        return done;
    }

    private @Nullable WorkspaceException drain() {
        Save save = waiting.peek();
        while (save != null) {
            Save head = save;
            try {
                Instant at = backstage.store().apply(head);
                waiting.remove();
                save = waiting.peek();
                backstage.workers().onUi(() -> receiver.accept(head, new SaveState.Saved(at)));
            } catch (WorkspaceException e) {
                SaveState failed = Failures.state(e);
                backstage.workers().onUi(() -> receiver.accept(head, failed));
                return e;
            }
        }
        return null;
    }
}
