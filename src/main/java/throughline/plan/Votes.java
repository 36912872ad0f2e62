package throughline.plan;

import throughline.item.Ids;
import throughline.item.InvalidItem;

/**
 * The dots that people put on an item. Only their number is kept, not whose they are. Where two copies of a plan counted
 * votes for one item, there are two of these, and they add up.
 *
 * @param about id of a station, campaign, note or other item, never empty
 * @param count 1 to {@value #MOST}
 */
public record Votes(String id, String about, int count) implements WorkshopItem {

    /** The most votes that are counted at once. */
    public static final int MOST = 9_999;

    /** Checks id and number. */
    public Votes {
        Ids.require("id", id);
        Ids.require("about", about);
        if (count < 1 || count > MOST) {
            throw new InvalidItem("count", "1 to " + MOST + " votes: " + count);
        }
    }

    @Override
    public Votes withId(String newId) {
        return new Votes(newId, about, count);
    }

    @Override
    public Votes withAbout(String item) {
        return new Votes(id, item, count);
    }

    /** Another number of votes on the same item. */
    public Votes withCount(int number) {
        return new Votes(id, about, number);
    }
}
