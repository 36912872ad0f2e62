package throughline.export;

import java.io.IOException;
import java.io.Serial;
import org.jspecify.annotations.Nullable;
import throughline.item.Message;
import throughline.item.Words;

/** A file that could not be made; says in words what is the matter and what to do. Nothing was overwritten. */
public final class ExportFailed extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    ExportFailed(Message reason, @Nullable Throwable cause) {
        super(Words.say(reason), cause);
        this.reason = reason;
    }

    /** The sentence to show, as a message of the bundle. */
    public Message reason() {
        return reason;
    }
}
