package throughline.screenshots;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;

/** Work on the window's thread, and waiting for what comes of it. */
final class Pulse {

    private static final int PATIENCE = 80;
    private static final long REST = 250;

    private Pulse() {}

    static void waitUntil(Callable<Boolean> condition, String what) {
        for (int i = 0; i < PATIENCE; i++) {
            if (on(condition)) {
                return;
            }
            rest();
        }
        throw new AssertionError("Waited in vain for " + what);
    }

    static <T> T on(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    static void rest() {
        try {
            Thread.sleep(REST);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    static int patience() {
        return PATIENCE;
    }
}
