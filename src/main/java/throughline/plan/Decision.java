package throughline.plan;

import java.time.Instant;
import throughline.item.Ids;

/**
 * What was decided.
 *
 * @param about id of the item or note it is about; empty for the plan as a whole
 * @param text prose, more than blanks
 * @param at when, to the millisecond
 */
public record Decision(String id, String about, String text, Instant at) implements WorkshopItem {

    /** Checks text and time. */
    public Decision {
        Ids.require("id", id);
        about = about.isEmpty() ? "" : Ids.require("about", about);
        text = WorkshopItem.said("text", text);
        at = WorkshopItem.time("at", at);
    }

    @Override
    public Decision withId(String newId) {
        return new Decision(newId, about, text, at);
    }

    @Override
    public Decision withAbout(String item) {
        return new Decision(id, item, text, at);
    }

    /** The same decision in other words. */
    public Decision withText(String newText) {
        return new Decision(id, about, newText, at);
    }
}
