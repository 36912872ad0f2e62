package throughline.format;

import java.io.Serial;
import throughline.item.Words;

/** Something wrong at a path of the document being read; becomes a {@link FormatException} once its place is found. */
final class Fault extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String path;
    private final String reason;

    private Fault(String path, String reason) {
        super(path + ": " + reason);
        this.path = path;
        this.reason = reason;
    }

    /** A fault in the words of {@code key}. */
    static Fault say(String path, String key, Object... arguments) {
        return new Fault(path, Words.say(key, arguments));
    }

    /** A fault whose reason is given by the value that refused. */
    static Fault because(String path, String reason) {
        return new Fault(path, reason);
    }

    String path() {
        return path;
    }

    String reason() {
        return reason;
    }
}
