package throughline.plan;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import throughline.item.Ids;
import throughline.item.Texts;

/**
 * What somebody is to do. On screen it is an action; in code that word belongs to what a window can do.
 *
 * @param about id of the item or note it is about; empty for the plan as a whole
 * @param text what is to be done, prose, more than blanks
 * @param who who does it, a name; empty while nobody does
 * @param due by which day, in the years 1900 to 2999; null while nobody said
 * @param done whether it has been done
 * @param at when it was agreed, to the millisecond
 */
public record ActionItem(
        String id,
        String about,
        String text,
        String who,
        @Nullable LocalDate due,
        boolean done,
        Instant at) implements WorkshopItem {

    /** Checks texts and times. */
    public ActionItem {
        Ids.require("id", id);
        about = about.isEmpty() ? "" : Ids.require("about", about);
        text = WorkshopItem.said("text", text);
        who = Texts.name("who", who);
        if (due != null) {
            Campaign.year("due", due);
        }
        at = WorkshopItem.time("at", at);
    }

    @Override
    public ActionItem withId(String newId) {
        return new ActionItem(newId, about, text, who, due, done, at);
    }

    @Override
    public ActionItem withAbout(String item) {
        return new ActionItem(id, item, text, who, due, done, at);
    }

    /** Something else is to be done. */
    public ActionItem withText(String newText) {
        return new ActionItem(id, about, newText, who, due, done, at);
    }

    /** Somebody else does it, perhaps by another day. */
    public ActionItem withWho(String name, @Nullable LocalDate day) {
        return new ActionItem(id, about, text, name, day, done, at);
    }

    /** It has been done, or is to be done after all. */
    public ActionItem withDone(boolean isDone) {
        return new ActionItem(id, about, text, who, due, isDone, at);
    }
}
