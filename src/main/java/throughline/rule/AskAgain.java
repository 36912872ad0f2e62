package throughline.rule;

import java.time.Period;
import org.jspecify.annotations.Nullable;
import throughline.item.InvalidItem;
import throughline.item.Texts;

/**
 * Whether people may be asked a second time.
 *
 * @param never true if one refusal is the end of it
 * @param pause how long to wait after a refusal, null where no time is set
 * @param after what counts as the refusal, a name
 * @param prompts how often the question can be put in all, 1 to 100; 0 for no limit
 */
public record AskAgain(boolean never, @Nullable Period pause, String after, int prompts) {

    /** No limit. */
    public static final AskAgain FREELY = new AskAgain(false, null, "", 0);

    /** Checks ranges. */
    public AskAgain {
        after = Texts.name("after", after);
        if (pause != null && (pause.isNegative() || pause.isZero())) {
            throw new InvalidItem("pause", "at least a day");
        }
        if (prompts < 0 || prompts > 100) {
            throw new InvalidItem("prompts", "0 to 100: " + prompts);
        }
    }
}
