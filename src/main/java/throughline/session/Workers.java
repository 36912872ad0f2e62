package throughline.session;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;

/**
 * The threads of a session and the way back to the window's own. None is ever interrupted: an interrupt inside the
 * database would close it for everybody.
 */
final class Workers implements AutoCloseable {

    private final Executor ui;
    private final ExecutorService findings = single("findings");
    private final ExecutorService files = single("files");

    Workers(Executor ui) {
        this.ui = ui;
    }

    /** Where plans are checked. */
    Executor findings() {
        return findings;
    }

    /** Where files are read and written. */
    Executor files() {
        return files;
    }

    /** Runs {@code task} where listeners live. */
    void onUi(Runnable task) {
        ui.execute(task);
    }

    /** Does {@code work} on {@code worker}; the future completes where listeners live. */
    <T> CompletableFuture<T> run(Executor worker, Callable<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        try {
            worker.execute(() -> {
                try {
                    T value = work.call();
                    onUi(() -> result.complete(value));
                } catch (Throwable e) {
                    onUi(() -> result.completeExceptionally(e));
                }
            });
        } catch (RejectedExecutionException closed) {
            result.completeExceptionally(closed);
        }
        return result;
    }

    /** A thread of its own that does not keep the program alive. */
    static ExecutorService single(String name) {
        return Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("throughline-" + name).daemon().factory());
    }

    @Override
    public void close() {
        findings.shutdown();
        files.close();
    }
}
