package throughline.rule;

import org.jspecify.annotations.Nullable;
import throughline.item.InvalidItem;
import throughline.item.Texts;

/**
 * How fast a refusal must be honoured.
 *
 * @param deadline 0 to 366 of {@code unit}, 0 for at once, null where none is set
 * @param unit what is counted
 * @param rule prose
 */
public record Withdrawal(@Nullable Integer deadline, Unit unit, String rule) {

    /** Nothing is said. */
    public static final Withdrawal UNSAID = new Withdrawal(null, Unit.DAYS, "");

    /** Checks the range and the text. */
    public Withdrawal {
        rule = Texts.prose("rule", rule);
        if (deadline != null && (deadline < 0 || deadline > 366)) {
            throw new InvalidItem("deadline", "0 to 366: " + deadline);
        }
    }

    /** What a deadline counts. */
    public enum Unit {
        DAYS,
        BUSINESS_DAYS
    }
}
