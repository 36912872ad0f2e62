package throughline.plan;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import throughline.item.InvalidItem;
import throughline.item.Texts;

/**
 * What a workshop leaves in a plan. All but the workshop itself can be about an item of the plan or a note; those that are
 * about nothing, with an empty {@link #about}, are about the plan as a whole: of a note one says that it is in the parking
 * lot.
 */
public sealed interface WorkshopItem extends PlanItem permits Note, Votes, Decision, ActionItem, Workshop {

    /** Id of what it is about; empty for nothing in particular. */
    String about();

    /**
     * The same about something else.
     *
     * @param id empty for nothing in particular
     */
    WorkshopItem withAbout(String id);

    /** The same under another id. */
    WorkshopItem withId(String newId);

    /** Its words are its own; only a workshop has a name. */
    @Override
    default String name() {
        return "";
    }

    /** Text that says something, without blanks around it. */
    static String said(String field, String text) {
        String stored = Texts.prose(field, text.strip());
        if (stored.isEmpty()) {
            throw new InvalidItem(field, "it says something");
        }
        return stored;
    }

    /** A time of the world clock as it is kept: to the millisecond, in the years 1970 to 2999. */
    static Instant time(String field, Instant time) {
        if (time.isBefore(Instant.EPOCH) || time.isAfter(Instant.parse("2999-12-31T23:59:59.999Z"))) {
            throw new InvalidItem(field, "a time of the years 1970 to 2999: " + time);
        }
        return time.truncatedTo(ChronoUnit.MILLIS);
    }
}
