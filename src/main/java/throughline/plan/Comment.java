package throughline.plan;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import throughline.item.Ids;
import throughline.item.InvalidItem;
import throughline.item.Texts;

/**
 * What somebody says about an item of the plan, or in reply to another comment.
 *
 * @param about id of the item; of a comment for a reply to it, and a reply is never replied to itself
 * @param author who says it, a name, not empty
 * @param at when, to the millisecond
 * @param text prose, more than blanks
 * @param edited when the text was changed last, null if never
 * @param settled whether it is resolved, null for one that nobody has ever resolved; always null for a reply
 */
public record Comment(
        String id,
        String about,
        String author,
        Instant at,
        String text,
        @Nullable Instant edited,
        @Nullable Settled settled)
        implements PlanItem {

    private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2999-12-31T23:59:59.999Z");

    /** Checks texts and times. */
    public Comment {
        Ids.require("id", id);
        Ids.require("about", about);
        author = name("author", author);
        at = time("at", at);
        text = Texts.prose("text", text);
        if (text.isBlank()) {
            throw new InvalidItem("text", "a comment says something");
        }
        edited = edited == null ? null : time("edited", edited);
    }

    /**
     * Who resolved a comment, or opened it again, and when.
     *
     * @param resolved false for one that was opened again
     * @param by a name, not empty
     * @param at when, to the millisecond
     */
    public record Settled(boolean resolved, String by, Instant at) {

        /** Checks the name and the time. */
        public Settled {
            by = name("by", by);
            at = time("at", at);
        }
    }

    /** A comment just made. */
    public static Comment of(String id, String about, String author, Instant at, String text) {
        return new Comment(id, about, author, at, text, null, null);
    }

    @Override
    public String name() {
        return "";
    }

    /** True if somebody resolved it and nobody opened it again. */
    public boolean resolved() {
        return settled != null && settled.resolved();
    }

    /** When its text became what it is. */
    public Instant said() {
        return edited == null ? at : edited;
    }

    /** The same comment on another item. */
    public Comment withAbout(String item) {
        return new Comment(id, item, author, at, text, edited, settled);
    }

    /** The same comment with another text, from then on. */
    public Comment withText(String newText, @Nullable Instant when) {
        return new Comment(id, about, author, at, newText, when, settled);
    }

    /** The same comment, resolved or open. */
    public Comment withSettled(@Nullable Settled state) {
        return new Comment(id, about, author, at, text, edited, state);
    }

    private static String name(String field, String name) {
        String stored = Texts.name(field, name);
        if (stored.isEmpty()) {
            throw new InvalidItem(field, "a comment bears a name");
        }
        return stored;
    }

    private static Instant time(String field, Instant time) {
        if (time.isBefore(EARLIEST) || time.isAfter(LATEST)) {
            throw new InvalidItem(field, "a time of the years 1970 to 2999: " + time);
        }
        return time.truncatedTo(ChronoUnit.MILLIS);
    }
}
