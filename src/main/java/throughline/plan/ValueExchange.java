package throughline.plan;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import throughline.item.Decimals;
import throughline.item.InvalidItem;
import throughline.item.Texts;

/**
 * What a person gets for a permission.
 *
 * @param kind what sort of benefit it is
 * @param text the benefit in the person's words, empty while nothing is offered
 * @param worth what it is worth to the person by somebody's estimate, in the plan's money, 0 or more; null where nobody
 *     has estimated it
 */
public record ValueExchange(
        Kind kind, String text, @Nullable BigDecimal worth) {

    /** Nothing offered yet. */
    public static final ValueExchange NONE = new ValueExchange(Kind.NONE, "");

    /** Checks the text and the worth. */
    public ValueExchange {
        text = Texts.prose("text", text);
        if (worth != null) {
            worth = Decimals.canonical("worth", worth);
            if (worth.signum() < 0) {
                throw new InvalidItem("worth", "a worth is 0 or more: " + worth.toPlainString());
            }
        }
    }

    /** A benefit that nobody has estimated. */
    public ValueExchange(Kind kind, String text) {
        this(kind, text, null);
    }

    /** True if the person gets nothing. */
    public boolean isNothing() {
        return kind == Kind.NONE || text.isBlank();
    }

    /** A benefit of another sort. */
    public ValueExchange withKind(Kind newKind) {
        return new ValueExchange(newKind, text, worth);
    }

    /** The benefit in other words. */
    public ValueExchange withText(String words) {
        return new ValueExchange(kind, words, worth);
    }

    /** The benefit with another worth. */
    public ValueExchange withWorth(@Nullable BigDecimal estimate) {
        return new ValueExchange(kind, text, estimate);
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
