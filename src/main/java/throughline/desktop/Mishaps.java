package throughline.desktop;

import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import throughline.desktop.dialogs.Dialogs;
import throughline.desktop.workspace.Troubles;

/** Catches what nobody foresaw: logs it and shows it with all there is to know. Every change made so far is stored. */
final class Mishaps {

    private static final Logger LOG = LoggerFactory.getLogger(Mishaps.class);

    private Mishaps() {}

    /** Catches mishaps of all threads from now on. */
    static void catchAll(Dialogs dialogs) {
        AtomicBoolean showing = new AtomicBoolean();
        Thread.UncaughtExceptionHandler handler = (thread, thrown) -> {
            LOG.error("Uncaught in {}", thread.getName(), thrown);
            // One at a time: a fault in painting comes back sixty times a second.
            if (showing.compareAndSet(false, true)) {
                Platform.runLater(() -> {
                    try {
                        dialogs.tell(Troubles.unexpected(thrown));
                    } finally {
                        showing.set(false);
                    }
                });
            }
        };
        Thread.setDefaultUncaughtExceptionHandler(handler);
        Thread.currentThread().setUncaughtExceptionHandler(handler);
    }
}
