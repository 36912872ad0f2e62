package throughline.cli;

import java.io.Serial;
import throughline.item.Words;

/** What was given cannot be used; the message is one line that says why. */
final class Unusable extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    Unusable(String key, Object... arguments) {
        super(Words.say(key, arguments));
    }
}
