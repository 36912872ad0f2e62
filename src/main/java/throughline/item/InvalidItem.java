package throughline.item;

import java.io.Serial;

/** A value that cannot be represented in a plan; names the field and the reason in words a person can act on. */
public final class InvalidItem extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String field;
    private final String reason;

    /**
     * @param field the record component, as the file format spells it
     * @param reason what is wrong, without a full stop
     */
    public InvalidItem(String field, String reason) {
        super(field + ": " + reason);
        this.field = field;
        this.reason = reason;
    }

    /** The field at fault, as the file format spells it. */
    public String field() {
        return field;
    }

    /** What is wrong, without a full stop. */
    public String reason() {
        return reason;
    }
}
