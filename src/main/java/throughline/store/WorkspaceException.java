package throughline.store;

import java.io.Serial;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import throughline.item.Message;
import throughline.item.Words;

/** The workspace cannot do what was asked; says what happened, what is safe, and what to do next. */
public final class WorkspaceException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Trouble trouble;
    private final transient Path place;
    private final String detail;
    private final transient @Nullable Backup backup;

    /**
     * @param place the file or folder it is about
     * @param detail the cause in the cause's own words, empty where there is nothing to add
     */
    WorkspaceException(Trouble trouble, Path place, String detail, @Nullable Throwable cause) {
        this(trouble, place, detail, cause, null);
    }

    private WorkspaceException(
            Trouble trouble, Path place, String detail, @Nullable Throwable cause, @Nullable Backup backup) {
        super(sentences(trouble, place, detail), cause);
        this.trouble = trouble;
        this.place = place;
        this.detail = detail;
        this.backup = backup;
    }

    /** The same trouble with the newest good backup of the plan it is about. */
    WorkspaceException offering(@Nullable Backup newestGood) {
        return new WorkspaceException(trouble, place, detail, getCause(), newestGood);
    }

    private static String sentences(Trouble trouble, Path place, String detail) {
        String all = String.join(
                " ",
                Words.say(message(trouble, "what", place, detail)),
                Words.say(message(trouble, "safe", place, detail)),
                Words.say(message(trouble, "next", place, detail)));
        return detail.isEmpty() ? all : all + " (" + detail + ")";
    }

    private static Message message(Trouble trouble, String part, Path place, String detail) {
        String kind = trouble.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Message.of("store." + kind + "." + part, place.toString(), detail);
    }

    /** The kind of trouble. */
    public Trouble trouble() {
        return trouble;
    }

    /** The file or folder it is about. */
    public Path place() {
        return place;
    }

    /** The cause in its own words, for a box of details; empty where there is nothing to add. */
    public String detail() {
        return detail;
    }

    /** What happened. */
    public Message what() {
        return message(trouble, "what", place, detail);
    }

    /** What is safe all the same. */
    public Message safe() {
        return message(trouble, "safe", place, detail);
    }

    /** What to do next. */
    public Message next() {
        return message(trouble, "next", place, detail);
    }

    /** The newest good backup of the plan, where the plan itself is damaged and there is one. */
    public Optional<Backup> backup() {
        return Optional.ofNullable(backup);
    }
}
