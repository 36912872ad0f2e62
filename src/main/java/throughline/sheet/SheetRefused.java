package throughline.sheet;

import java.io.IOException;
import java.io.Serial;
import throughline.item.Words;

/** A file that cannot be taken for a spreadsheet; the message is a sentence or two that say why and what to do. */
public final class SheetRefused extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * @param key of the sentence in the words
     * @param arguments of the sentence
     */
    public SheetRefused(String key, Object... arguments) {
        super(Words.say(key, arguments));
    }
}
