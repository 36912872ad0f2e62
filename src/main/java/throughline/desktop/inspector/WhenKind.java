package throughline.desktop.inspector;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import throughline.plan.When;

/** The ways to say when; turning from one to another keeps the day. */
enum WhenKind {
    OPEN,
    ONE_MOMENT,
    RECIPIENT_TIME,
    RECURRING,
    TRIGGERED;

    static WhenKind of(@Nullable When when) {
        return switch (when) {
            case null -> OPEN;
            case When.OneMoment it -> ONE_MOMENT;
            case When.RecipientTime it -> RECIPIENT_TIME;
            case When.Recurring it -> RECURRING;
            case When.Triggered it -> TRIGGERED;
        };
    }

    /** A time of this kind at a moment. */
    @Nullable
    When at(LocalDateTime moment) {
        return switch (this) {
            case OPEN -> null;
            case ONE_MOMENT -> new When.OneMoment(moment);
            case RECIPIENT_TIME -> new When.RecipientTime(moment);
            case RECURRING -> new When.Recurring(moment, Period.ofWeeks(1), 4);
            case TRIGGERED -> new When.Triggered("", null, Duration.ofDays(2));
        };
    }

    /** The same time at another moment. */
    static When moved(When when, LocalDateTime moment) {
        return switch (when) {
            case When.OneMoment it -> new When.OneMoment(moment);
            case When.RecipientTime it -> new When.RecipientTime(moment);
            case When.Recurring it -> new When.Recurring(moment, it.every(), it.times());
            case When.Triggered it -> new When.Triggered(it.trigger(), moment, it.delay());
        };
    }
}
