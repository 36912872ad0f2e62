package throughline.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * The one thread that works on a workspace, in the order of submission. Nothing interrupts it, because interrupting a thread
 * inside the database ends the database for everybody; cancelling a future only stops waiting for it.
 */
public final class WorkspaceThread implements AutoCloseable {

    private final ExecutorService executor;
    private final Workspace workspace;

    private WorkspaceThread(ExecutorService executor, Workspace workspace) {
        this.executor = executor;
        this.workspace = workspace;
    }

    /** Opens a workspace on its thread; the future fails with the {@link WorkspaceException} of {@link Workspace#open}. */
    public static CompletableFuture<WorkspaceThread> open(Path folder, Clock clock) {
        // Not a daemon: the program must not end under a save.
        ExecutorService executor = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("workspace").daemon(false).factory());
        CompletableFuture<WorkspaceThread> opened = new CompletableFuture<>();
        executor.execute(() -> {
            try {
                opened.complete(new WorkspaceThread(executor, Workspace.open(folder, clock)));
            } catch (Throwable e) {
                executor.shutdown();
                opened.completeExceptionally(e);
            }
        });
        return opened;
    }

    /**
     * Runs {@code work} after everything submitted before it.
     *
     * @return completes on the workspace's thread, with the exception that {@code work} threw if it did
     * @throws java.util.concurrent.RejectedExecutionException after {@link #close}
     */
    public <T> CompletableFuture<T> submit(Function<Workspace, T> work) {
        CompletableFuture<T> done = new CompletableFuture<>();
        executor.execute(() -> {
            try {
                // Whatever ran before may have left the flag behind.
                Thread.interrupted();
                done.complete(work.apply(workspace));
            } catch (Throwable e) {
                done.completeExceptionally(e);
            }
            workspace.backUpWhereDue();
        });
        return done;
    }

    /**
     * Waits for everything submitted, sets aside what was edited, and closes the workspace. Waits on even where the waiting
     * thread is interrupted. Not to be called from the workspace's thread.
     *
     * @throws WorkspaceException if closing failed
     */
    @Override
    public void close() {
        CompletableFuture<Void> closed = new CompletableFuture<>();
        executor.execute(() -> {
            try {
                workspace.close();
                closed.complete(null);
            } catch (Throwable e) {
                closed.completeExceptionally(e);
            }
        });
        executor.shutdown();
        awaitEnd();
        if (closed.isCompletedExceptionally() && closed.exceptionNow() instanceof RuntimeException e) {
            throw e;
        }
    }

    private void awaitEnd() {
        boolean interrupted = false;
        while (!executor.isTerminated()) {
            try {
                executor.awaitTermination(1, TimeUnit.DAYS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
