package throughline.table;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import throughline.item.Words;
import throughline.plan.When;

/** The time of a touchpoint from cells. */
public final class Whens {

    /** The time of day that a day alone stands for. */
    public static final LocalTime MORNING = LocalTime.of(9, 0);

    private Whens() {}

    /** The same kind of time at another moment; a text without a time of day keeps the one there is. */
    static @Nullable When at(Scope scope, @Nullable When before, String text) {
        LocalDateTime was = before == null ? null : before.earliest();
        LocalDateTime at = scope.notation().time(text, was == null ? MORNING : was.toLocalTime());
        return switch (before) {
            case null -> at == null ? null : new When.OneMoment(at);
            case When.OneMoment it -> at == null ? null : new When.OneMoment(at);
            case When.RecipientTime it -> at == null ? null : new When.RecipientTime(at);
            case When.Triggered it -> new When.Triggered(it.trigger(), at, it.delay());
            case When.Recurring it -> {
                if (at == null) {
                    throw new BadCell(Words.say("cell.recurring"));
                }
                yield new When.Recurring(at, it.every(), it.times());
            }
        };
    }

    /** When something happens; an empty text for no trigger any more. */
    static @Nullable When on(@Nullable When before, String trigger) {
        LocalDateTime earliest = before == null ? null : before.earliest();
        if (before instanceof When.Triggered it) {
            return trigger.isBlank()
                    ? earliest == null ? null : new When.OneMoment(earliest)
                    : new When.Triggered(trigger, earliest, it.delay());
        }
        return trigger.isBlank() ? before : new When.Triggered(trigger, earliest, Duration.ZERO);
    }
}
