package throughline.table;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import throughline.item.Words;
import throughline.plan.Plan;
import throughline.plan.Touchpoint;
import throughline.plan.When;

/** The time of a touchpoint from cells. */
public final class Whens {

    /** The time of day that a day alone stands for. */
    public static final LocalTime MORNING = LocalTime.of(9, 0);

    private static final Pattern WITHIN = Pattern.compile("(?is)(?:(.+?),?\\s+)?within\\s+(\\d+\\s*\\p{L}+\\.?)");

    private Whens() {}

    /**
     * The same kind of time at another moment; a text without a time of day keeps the one there is. What has no time yet
     * gets the kind that most of its campaign's touchpoints have: the recipient's time or one moment for all.
     */
    static @Nullable When at(Scope scope, Touchpoint touchpoint, String text) {
        When before = touchpoint.when();
        LocalDateTime was = before == null ? null : before.earliest();
        LocalDateTime at = scope.notation().time(text, was == null ? MORNING : was.toLocalTime());
        return switch (before) {
            case null -> at == null ? null : asItsNeighbours(scope.plan(), touchpoint, at);
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

    private static When asItsNeighbours(Plan plan, Touchpoint touchpoint, LocalDateTime at) {
        if (!plan.has(touchpoint.id())) {
            return new When.OneMoment(at);
        }
        List<When> neighbours = plan.touchpoints(plan.campaignOf(touchpoint)).stream()
                .map(Touchpoint::when)
                .filter(Objects::nonNull)
                .toList();
        long local =
                neighbours.stream().filter(When.RecipientTime.class::isInstance).count();
        long moments =
                neighbours.stream().filter(When.OneMoment.class::isInstance).count();
        return local > moments ? new When.RecipientTime(at) : new When.OneMoment(at);
    }

    /**
     * When something happens; an empty text for no trigger any more. The longest delay is the one there is, or stands
     * behind the trigger: {@code Cart left within 2 days}.
     *
     * @throws BadCell if there is neither
     */
    static @Nullable When on(@Nullable When before, String text) {
        LocalDateTime earliest = before == null ? null : before.earliest();
        if (text.isBlank()) {
            boolean triggered = before instanceof When.Triggered;
            return triggered ? earliest == null ? null : new When.OneMoment(earliest) : before;
        }
        Matcher within = WITHIN.matcher(text.strip());
        if (within.matches()) {
            String trigger = Objects.requireNonNullElse(within.group(1), "");
            return new When.Triggered(trigger, earliest, DelayText.read(within.group(2)));
        }
        if (before instanceof When.Triggered it) {
            return new When.Triggered(text, earliest, it.delay());
        }
        throw new BadCell(Words.say("cell.trigger", text.strip()));
    }

    /** A trigger with its longest delay, as {@link #on} takes it. */
    static String words(When.Triggered when) {
        return withDelay(when.trigger(), DelayText.words(when.delay()));
    }

    /** A trigger and a longest delay in one text, as {@code Cart left within 2 days}. */
    public static String withDelay(String trigger, String delay) {
        return (trigger + " within " + delay).strip();
    }

    /**
     * Checks a longest delay.
     *
     * @throws BadCell if the text is none
     */
    public static void checkDelay(String text) {
        DelayText.read(text);
    }
}
