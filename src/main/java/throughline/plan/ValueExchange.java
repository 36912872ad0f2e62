package throughline.plan;

import throughline.item.Texts;

/**
 * What a person gets for a permission.
 *
 * @param kind what sort of benefit it is
 * @param text the benefit in the person's words, empty while nothing is offered
 */
public record ValueExchange(Kind kind, String text) {

    /** Nothing offered yet. */
    public static final ValueExchange NONE = new ValueExchange(Kind.NONE, "");

    /** Checks the text. */
    public ValueExchange {
        text = Texts.prose("text", text);
    }

    /** True if the person gets nothing. */
    public boolean isNothing() {
        return kind == Kind.NONE || text.isBlank();
    }

    /** Sorts of benefit. */
    public enum Kind {
        NONE,
        COUPON,
        CONVENIENCE,
        INFORMATION,
        ACCESS,
        RECOGNITION
    }
}
