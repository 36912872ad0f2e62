package throughline.plan;

import java.time.Instant;
import throughline.item.Ids;
import throughline.item.Texts;

/**
 * A note of a workshop, such as would stand on a sticky note.
 *
 * @param about id of the item it hangs on, never another note; empty for one in the parking lot
 * @param color of the paper; what a color means is up to the workshop
 * @param text prose, more than blanks
 * @param author who wrote it, a name; empty where nobody says
 * @param at when, to the millisecond
 */
public record Note(String id, String about, Color color, String text, String author, Instant at)
        implements WorkshopItem {

    /** The colors of the paper; each also has a shape of its own wherever it is drawn. */
    public enum Color {
        YELLOW,
        BLUE,
        GREEN,
        RED
    }

    /** Checks texts and time. */
    public Note {
        Ids.require("id", id);
        about = about.isEmpty() ? "" : Ids.require("about", about);
        text = WorkshopItem.said("text", text);
        author = Texts.name("author", author);
        at = WorkshopItem.time("at", at);
    }

    /** A yellow note of nobody in particular. */
    public static Note of(String id, String about, String text, Instant at) {
        return new Note(id, about, Color.YELLOW, text, "", at);
    }

    @Override
    public Note withId(String newId) {
        return new Note(newId, about, color, text, author, at);
    }

    @Override
    public Note withAbout(String item) {
        return new Note(id, item, color, text, author, at);
    }

    /** The same note on other paper. */
    public Note withColor(Color newColor) {
        return new Note(id, about, newColor, text, author, at);
    }

    /** The same note with other words. */
    public Note withText(String newText) {
        return new Note(id, about, color, newText, author, at);
    }

    /** The same note by somebody else; empty for nobody in particular. */
    public Note withAuthor(String name) {
        return new Note(id, about, color, text, name, at);
    }
}
