package throughline.desktop.workspace;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import throughline.desktop.dialogs.Dialogs;
import throughline.desktop.dialogs.Notice;
import throughline.export.ExportFailed;
import throughline.format.FormatException;
import throughline.item.Words;
import throughline.store.Backup;
import throughline.store.WorkspaceException;

/** What went wrong, as a notice: what happened, what is safe, what to do next. */
public final class Troubles {

    private static final Logger LOG = LoggerFactory.getLogger(Troubles.class);

    private Troubles() {}

    /** Goes on when work is done, or tells what went wrong with it. */
    static <T> void then(Dialogs dialogs, CompletableFuture<T> work, Consumer<@Nullable T> next) {
        work.thenAccept(next).exceptionally(thrown -> {
            dialogs.tell(notice(thrown));
            return null;
        });
    }

    /** The notice of a failure of any kind. */
    public static Notice notice(Throwable thrown) {
        return switch (cause(thrown)) {
            case FormatException it ->
                Notice.problem(
                        Words.say("trouble.file"),
                        Words.say(
                                "trouble.file.text",
                                it.source(),
                                Integer.toString(it.line()),
                                Integer.toString(it.column()),
                                it.path(),
                                it.reason()));
            case WorkspaceException it ->
                Notice.problem(
                                Words.say("trouble.workspace"),
                                String.join("\n\n", Words.say(it.what()), Words.say(it.safe()), Words.say(it.next())))
                        .with(it.detail());
            case ExportFailed it -> Notice.problem(Words.say("trouble.export"), words(it));
            case IOException it -> Notice.problem(Words.say("trouble.file"), words(it));
            case Throwable it -> {
                LOG.error("Unforeseen", it);
                yield unexpected(it);
            }
        };
    }

    /** The notice of a failure that keeps the window from opening. */
    public static Notice atStart(Throwable thrown) {
        Notice notice = notice(thrown);
        return cause(thrown) instanceof WorkspaceException
                ? new Notice(true, Words.say("trouble.start"), notice.text(), notice.details())
                : notice;
    }

    /** One sentence about settings that could not be kept. */
    public static String settings(Throwable thrown) {
        LOG.warn("Settings", thrown);
        return Words.say("trouble.settings", words(thrown));
    }

    /** The newest good backup of a plan that turned out to be damaged, where there is one. */
    static Optional<Backup> backup(Throwable thrown) {
        return cause(thrown) instanceof WorkspaceException it ? it.backup() : Optional.empty();
    }

    /** The notice of something that nobody foresaw, with all there is to know. */
    public static Notice unexpected(Throwable thrown) {
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        return Notice.problem(Words.say("trouble.unexpected"), Words.say("trouble.unexpected.text"))
                .with(trace.toString());
    }

    private static String words(Throwable thrown) {
        return String.valueOf(thrown.getMessage());
    }

    private static Throwable cause(Throwable thrown) {
        return thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
    }
}
