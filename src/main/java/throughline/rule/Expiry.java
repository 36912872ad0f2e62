package throughline.rule;

import java.time.Period;
import org.jspecify.annotations.Nullable;
import throughline.item.InvalidItem;
import throughline.item.Texts;

/**
 * When a permission lapses by itself.
 *
 * @param type what sets its end
 * @param period how long it lasts, null where no period is set
 * @param from what it counts from, such as {@code consent}; empty where nothing is counted
 * @param note prose
 */
public record Expiry(Type type, @Nullable Period period, String from, String note) {

    /** No end is set. */
    public static final Expiry OPEN = new Expiry(Type.NONE_FIXED, null, "", "");

    /** Checks texts and that a relative end has its period. */
    public Expiry {
        from = Texts.name("from", from);
        note = Texts.prose("note", note);
        if (period != null && (period.isNegative() || period.isZero())) {
            throw new InvalidItem("period", "a permission lasts at least a day");
        }
        if (type == Type.RELATIVE && period == null) {
            throw new InvalidItem("period", "a relative end needs its period");
        }
    }

    /** What sets the end. */
    public enum Type {
        NONE_FIXED,
        /** A period after the permission was given. */
        RELATIVE,
        /** The state of a device or account, to be read before each message. */
        STATE,
        /** The guidance of each country. */
        NATIONAL,
        POLICY,
        REGISTRY,
        /** Nothing that could lapse. */
        NONE
    }
}
