package throughline.session;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One thread with a queue, as a window has it. */
public final class UiThread implements Executor, AutoCloseable {

    private static final long PATIENCE = 30;

    private final ExecutorService thread = Executors.newSingleThreadExecutor();

    @Override
    public void execute(Runnable task) {
        thread.execute(task);
    }

    /** What {@code work} gives when run on the thread; what it throws comes through as it is. */
    public <T> T on(Callable<T> work) throws Exception {
        return get(thread.submit(work));
    }

    /** Runs {@code work} on the thread. */
    public void run(Runnable work) throws Exception {
        get(thread.submit(work));
    }

    /** What comes of the future that {@code work} starts on the thread. */
    public <T> T await(Callable<CompletableFuture<T>> work) throws Exception {
        return get(on(work));
    }

    static <T> T get(Future<T> future) throws Exception {
        try {
            return future.get(PATIENCE, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw e;
        } catch (TimeoutException e) {
            throw new AssertionError("nothing came of it", e);
        }
    }

    @Override
    public void close() {
        thread.close();
    }
}
