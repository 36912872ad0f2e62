package throughline.table;

import java.io.Serial;

/** A text that will not do in a cell; the message is a sentence that says what is expected there. */
public final class BadCell extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** @param expected a sentence, without a full stop */
    public BadCell(String expected) {
        super(expected);
    }

    /** What is wrong and what is expected, without a full stop. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
