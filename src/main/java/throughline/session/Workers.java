package throughline.session;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;

/** The threads of a session beside the workspace's own, and the way back to the one where listeners live. */
final class Workers implements AutoCloseable {

    private final Executor ui;
    private final ExecutorService findings = single("findings");
    private final ExecutorService files = single("files");

    /** @param ui runs tasks one after the other on the thread that listeners expect */
    Workers(Executor ui) {
        this.ui = ui;
    }

    private static ExecutorService single(String name) {
        // Daemons: a check under way should not keep the program alive. Whoever wants a file waits for it in close.
        return Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name(name).daemon().factory());
    }

    /** Runs {@code task} on the worker that checks plans. */
    void checking(Runnable task) {
        if (!findings.isShutdown()) {
            findings.execute(task);
        }
    }

    /** Does {@code work} on the worker for files; the future completes where listeners live. */
    <T> CompletableFuture<T> withFiles(Callable<T> work) {
        return relay(() -> {
            CompletableFuture<T> done = new CompletableFuture<>();
            files.execute(() -> {
                try {
                    done.complete(work.call());
                } catch (Throwable e) {
                    done.completeExceptionally(e);
                }
            });
            return done;
        });
    }

    /** Runs {@code task} where listeners live, if there is still such a place. */
    void onUi(Runnable task) {
        tryOnUi(task);
    }

    /** What comes of {@code work}, but complete where listeners live; a worker that is closed makes it fail. */
    <T> CompletableFuture<T> relay(Supplier<CompletableFuture<T>> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        started(work).whenComplete((value, error) -> {
            Runnable completion = () -> {
                if (error == null) {
                    result.complete(value);
                } else {
                    result.completeExceptionally(error);
                }
            };
            if (!tryOnUi(completion)) {
                // Better on the wrong thread than never.
                completion.run();
            }
        });
        return result;
    }

    private static <T> CompletableFuture<T> started(Supplier<CompletableFuture<T>> work) {
        try {
            return work.get();
        } catch (RejectedExecutionException closed) {
            return CompletableFuture.failedFuture(closed);
        }
    }

    private boolean tryOnUi(Runnable task) {
        try {
            ui.execute(task);
            return true;
        } catch (RejectedExecutionException | IllegalStateException ended) {
            // JavaFX answers with the second once it has ended.
            return false;
        }
    }

    /** Lets files be finished; findings are of no use to anyone now. */
    @Override
    public void close() {
        findings.shutdown();
        files.close();
    }
}
